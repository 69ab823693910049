import Dispatch
import Synchronization

/// Two readings at once, each on a connection of its own.
func sideBySide<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First, and second: @Sendable () throws -> Second
) -> (Result<First, any Error>, Result<Second, any Error>) {
  let one = Mutex<Result<First, any Error>?>(nil)
  let other = Mutex<Result<Second, any Error>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = Result(catching: first)
      one.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      other.withLock { $0 = result }
    }
  }
  // Both have run: a reading without a result is one that is made here.
  return (
    one.withLock(\.self) ?? Result(catching: first),
    other.withLock(\.self) ?? Result(catching: second)
  )
}
