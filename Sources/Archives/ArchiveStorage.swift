import Foundation

/// A file of ours that is removed with the last reference to it.
final class TemporaryFile: Sendable {
  let path: String

  /// Takes over a file that exists.
  init(adopting path: String) { self.path = path }

  deinit { unlink(path) }
}

/// Bytes at an address that does not move, as C libraries want them.
final class StableBytes: Sendable {
  /// Written only by ``fill(_:)``, before the value is shared; afterwards only read.
  nonisolated(unsafe) private let storage: UnsafeMutableRawPointer
  private let count: Int

  init(count: Int) {
    self.count = count
    storage = .allocate(byteCount: max(count, 1), alignment: 16)
  }

  deinit { storage.deallocate() }

  func fill<Failure: Error>(
    _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try body(UnsafeMutableRawBufferPointer(start: storage, count: count))
  }

  var start: UnsafeRawPointer { UnsafeRawPointer(storage) }

  /// The last bytes, at most as many as asked for.
  func suffix(_ length: Int) -> [UInt8] {
    Array(UnsafeRawBufferPointer(start: storage, count: count).suffix(length))
  }
}
