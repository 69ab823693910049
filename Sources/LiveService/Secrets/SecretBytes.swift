import Foundation

/// A password on its way from the keyboard to the service: in one place of memory that is never
/// swapped out, and overwritten when nobody needs it any more.
package final class SecretBytes: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let memory: UnsafeMutableRawBufferPointer
  package private(set) var count = 0

  package init(capacity: Int) {
    memory = .allocate(byteCount: max(1, capacity), alignment: 1)
    mlock(memory.baseAddress, memory.count)
  }

  /// Takes what a text holds; the text itself stays where it is.
  package convenience init(_ text: String) {
    self.init(capacity: text.utf8.count)
    for byte in text.utf8 { append(byte) }
  }

  deinit {
    erase()
    munlock(memory.baseAddress, memory.count)
    memory.deallocate()
  }

  package var isEmpty: Bool { count == 0 }

  /// Adds a byte where there is room for it; whether there was.
  @discardableResult
  package func append(_ byte: UInt8) -> Bool {
    guard count < memory.count else { return false }
    memory[count] = byte
    count += 1
    return true
  }

  package func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  /// As a text, of what is no password.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Forgets all of it.
  package func erase() {
    if let start = memory.baseAddress { explicit_bzero(start, memory.count) }
    count = 0
  }

  package var description: String { "…" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
