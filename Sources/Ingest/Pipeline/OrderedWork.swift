import Dispatch
import Foundation
import Synchronization

/// Works on items on several threads and hands the results over in the order of the items.
///
/// No more than `window` items are taken but not handed over, so memory does not depend on how
/// many there are. When `consume` throws, nothing more is taken and the error is passed on.
///
/// - Parameters:
///   - makeTool: called once on each thread; what it makes stays there.
///   - work: what is done with one item.
///   - consume: called on the caller's thread.
func inOrder<Item: Sendable, Tool, Result: Sendable>(
  _ items: [Item], workers: Int, window: Int = 12,
  makeTool: @escaping @Sendable () -> Tool,
  work: @escaping @Sendable (inout Tool, Item) -> Result,
  consume: (Result) throws -> Void
) throws {
  guard !items.isEmpty else { return }
  let queue = WorkQueue<Item, Result>(items, window: window)
  let finished = DispatchGroup()
  for _ in 0..<max(1, min(workers, items.count)) {
    finished.enter()
    let thread = Thread {
      var tool = makeTool()
      while let (index, item) = queue.take() {
        queue.put(work(&tool, item), at: index)
      }
      finished.leave()
    }
    // Decoders recurse; Thread's own half megabyte is little for that.
    thread.stackSize = 8 * 1_048_576
    thread.start()
  }
  defer {
    queue.stop()
    finished.wait()
  }
  for index in items.indices { try consume(queue.result(at: index)) }
}

/// The items and the results on their way, shared by the threads.
private final class WorkQueue<Item: Sendable, Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var results: [Int: Result] = [:]
  }

  private let items: [Item]
  private let state = Mutex(State())
  /// How many more items may be taken before one is handed over.
  private let room: DispatchSemaphore
  /// One for each place in the window: signalled when its result is there.
  private let ready: [DispatchSemaphore]

  init(_ items: [Item], window: Int) {
    self.items = items
    // Counted up by hand: a semaphore must not go away with less than it was made with.
    room = DispatchSemaphore(value: 0)
    for _ in 0..<window { room.signal() }
    ready = (0..<window).map { _ in DispatchSemaphore(value: 0) }
  }

  /// The next item, as soon as there is room for its result; `nil` at the end.
  func take() -> (index: Int, item: Item)? {
    room.wait()
    let index: Int? = state.withLock { state in
      guard !state.isStopped, state.next < items.count else { return nil }
      state.next += 1
      return state.next - 1
    }
    guard let index else {
      // Whoever waits beside us is to see the end too.
      room.signal()
      return nil
    }
    return (index, items[index])
  }

  func put(_ result: Result, at index: Int) {
    state.withLock { $0.results[index] = result }
    ready[index % ready.count].signal()
  }

  /// Waits for a result; results are asked for in order.
  func result(at index: Int) -> Result {
    while true {
      ready[index % ready.count].wait()
      let result = state.withLock { $0.results.removeValue(forKey: index) }
      if let result {
        room.signal()
        return result
      }
    }
  }

  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}
