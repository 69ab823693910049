import Archives
import Foundation

/// The original of an activity, told by its bytes and not by what it is called.
package enum OriginalFile: Sendable {
  /// A whole FIT file.
  case fit([UInt8])
  /// A whole GPX or TCX file, as watches and phones hand out that write no FIT.
  case gpx([UInt8])
  case tcx([UInt8])
  /// There is something else, and no use asking again.
  case other
  /// It ends too early, or is damaged; another time it may be whole.
  case damaged
  /// The key is not for it.
  case notPermitted

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
      let largest = [".fit", ".gpx", ".tcx"].lazy.compactMap { ending in
        archive.entries
          .filter { !$0.isDirectory && $0.fileName.lowercased().hasSuffix(ending) }
          .max { $0.byteCount < $1.byteCount }
      }
      guard let largest = largest.first else { return .other }
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
    guard bytes.count > 14, Array(bytes[8..<12]) == Array(".FIT".utf8) else {
      return xml(bytes)
    }
    // The header says how long it is: a download may have been cut where nobody noticed.
    let size = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[$1]) }
    return bytes.count >= Int(bytes[0]) + size + 2 ? .fit(bytes) : .damaged
  }

  /// Told by its outermost tag, and whole if that is closed at the end.
  private static func xml(_ bytes: [UInt8]) -> Self {
    guard let root = outermostTag(bytes.prefix(4_096)) else { return .other }
    let name = root.split(separator: ":").last ?? ""
    guard name == "gpx" || name == "TrainingCenterDatabase" else { return .other }
    let end = String(decoding: bytes.suffix(256), as: UTF8.self)
    guard end.contains("</\(root)") else { return .damaged }
    return name == "gpx" ? .gpx(bytes) : .tcx(bytes)
  }

  /// The first tag that is neither a declaration nor a comment; `nil` for what is no XML.
  private static func outermostTag(_ bytes: ArraySlice<UInt8>) -> Substring? {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    while true {
      text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      guard text.first == "<" else { return nil }
      guard text.hasPrefix("<?") || text.hasPrefix("<!") else {
        return text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      }
      let mark = text.hasPrefix("<!--") ? "-->" : ">"
      guard let end = text.range(of: mark) else { return nil }
      text = text[end.upperBound...]
    }
  }
}
