import Dispatch
import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order, on all cores.
  ///
  /// For work of some microseconds an element: elements are handed out in a few parts. Where each
  /// is worth handing out, `size` says how many a part has.
  package func concurrentMap<Made: Sendable, Failure: Error>(
    inPartsOf size: Int? = nil, _ transform: @Sendable (Element) throws(Failure) -> Made
  ) throws(Failure) -> [Made] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let parts = size.map { count / $0 } ?? Swift.min(count / 16, 4 * cores)
    guard parts > 1 else { return try map(transform) }
    let made = Mutex<[Result<[Made], Failure>?]>(Swift.Array(repeating: nil, count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = (count * part / parts)..<(count * (part + 1) / parts)
      let result = Result { () throws(Failure) in try self[range].map(transform) }
      made.withLock { $0[part] = result }
    }
    var all: [Made] = []
    all.reserveCapacity(count)
    for part in made.withLock({ $0 }) { if let part { all += try part.get() } }
    return all
  }
}
