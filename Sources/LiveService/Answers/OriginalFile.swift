import Archives
import Foundation

/// The original of an activity, told by its bytes and not by what it is called.
package enum OriginalFile: Sendable {
  /// A whole FIT file.
  case fit([UInt8])
  /// There is something else, and no use asking again.
  case other
  /// It ends too early, or is damaged; another time it may be whole.
  case damaged

  package init(_ body: SpooledBody) {
    let bytes = body.bytes()
    if bytes.starts(with: [0x50, 0x4B]) {
      self = Self.zipped(body.path)
    } else {
      self = Self.told(by: bytes)
    }
  }

  private static func zipped(_ path: String) -> Self {
    do throws(ArchiveError) {
      let archive = try Archive(path: path)
      let largest = archive.entries
        .filter { !$0.isDirectory && $0.fileName.lowercased().hasSuffix(".fit") }
        .max { $0.byteCount < $1.byteCount }
      guard let largest else { return .other }
      guard largest.byteCount <= 64 * 1_048_576 else { return .damaged }
      return told(by: try archive.read(largest))
    } catch {
      return .damaged
    }
  }

  private static func told(by bytes: [UInt8]) -> Self {
    if isGzip(bytes) {
      guard let inside = try? gunzip(bytes), !isGzip(inside.bytes) else { return .damaged }
      return inside.problem == nil ? told(by: inside.bytes) : .damaged
    }
    guard bytes.count > 14, Array(bytes[8..<12]) == Array(".FIT".utf8) else { return .other }
    // The header says how long it is: a download may have been cut where nobody noticed.
    let size = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
    return bytes.count >= Int(bytes[0]) + size + 2 ? .fit(bytes) : .damaged
  }
}
