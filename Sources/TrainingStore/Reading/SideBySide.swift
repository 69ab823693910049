import Dispatch
import Synchronization

/// Two readings at once, each on a connection of its own.
func sideBySide<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First, and second: @Sendable () throws -> Second
) -> (Result<First, any Error>, Result<Second, any Error>) {
  let one = Mutex<Result<First, any Error>>(.failure(NotRead()))
  let other = Mutex<Result<Second, any Error>>(.failure(NotRead()))
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = Result(catching: first)
      one.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      other.withLock { $0 = result }
    }
  }
  return (one.withLock(\.self), other.withLock(\.self))
}

/// What stands for a reading until it is done.
private struct NotRead: Error {}
