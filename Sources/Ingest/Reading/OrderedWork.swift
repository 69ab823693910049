import Dispatch
import Foundation

/// Works on items on several threads and hands the results over in the order of the items.
///
/// No more than `window` items are taken but not handed over, so memory does not depend on how
/// many there are. When `consume` throws, nothing more is taken and the error is passed on.
///
/// `makeTool` is called once on each thread and what it makes stays there; `work` is done with each
/// item on one of them; `consume` is called on the caller's thread.
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
///
/// `@unchecked` because the compiler cannot see that everything below `condition` is only touched
/// while it is locked. A `Mutex` would prove it, but has no way to wait for a change, and the
/// thread sanitizer does not know it on Linux.
private final class WorkQueue<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let items: [Item]
  private let window: Int
  private let condition = NSCondition()
  private var takenCount = 0
  private var handedOverCount = 0
  private var isStopped = false
  private var results: [Int: Result] = [:]

  init(_ items: [Item], window: Int) {
    self.items = items
    self.window = window
  }

  /// The next item, as soon as there is room for its result; `nil` at the end.
  func take() -> (index: Int, item: Item)? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, takenCount < items.count, takenCount - handedOverCount >= window {
      condition.wait()
    }
    guard !isStopped, takenCount < items.count else { return nil }
    takenCount += 1
    return (takenCount - 1, items[takenCount - 1])
  }

  func put(_ result: Result, at index: Int) {
    condition.lock()
    defer { condition.unlock() }
    results[index] = result
    condition.broadcast()
  }

  /// Waits for a result; results are asked for in order.
  func result(at index: Int) -> Result {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let result = results.removeValue(forKey: index) {
        handedOverCount += 1
        condition.broadcast()
        return result
      }
      condition.wait()
    }
  }

  func stop() {
    condition.lock()
    defer { condition.unlock() }
    isStopped = true
    condition.broadcast()
  }
}
