/// What a field holds, as it lies in the file: before scale and offset.
///
/// A field whose every element is missing does not become a value at all. Unsigned 64-bit
/// numbers keep their bits in the `Int64`.
package enum FITValue: Hashable, Sendable {
  case integer(Int64)
  case real(Double)
  case text(String)
  case bytes([UInt8])
  case integers([Int64?])
  case reals([Double?])
  case texts([String])
}
