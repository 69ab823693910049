package import Training

/// What the page of an activity draws, made ready to be stored.
///
/// Packing is the workers' job; the one writer only copies bytes.
package struct PackedDrawing: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Tells whether anything differs from what is stored, and whether what is stored is whole.
  let digest: Int64
}

extension PackedDrawing {
  package init(_ drawing: RunDrawing) {
    var writer = DrawingWriter()
    writer.real(drawing.totalMeters)
    writer.optional(drawing.route) { $0.write($1) }
    writer.optional(drawing.streams) { $0.write($1) }
    for units in Units.allCases { writer.optional(drawing.splits[units]) { $0.write($1) } }
    writer.writeParts(of: drawing)
    bytes = writer.bytes
    digest = Self.digest(of: bytes)
  }

  static func digest(of bytes: [UInt8]) -> Int64 { ContentDigest([.bytes(bytes)]).stored }
}

extension PackedDrawing {
  /// The version of all that makes a drawing: the formulas in `Metrics` and `Routes` and the bytes.
  ///
  /// Raised when one of them changes, so that every drawing is made again.
  package static let version = 7
}

extension RunDrawing {
  /// The drawing in these bytes; `nil` if they are not what ``PackedDrawing`` makes.
  package init?(packed bytes: [UInt8]) {
    self.init()
    let isWhole = bytes.withUnsafeBytes { buffer in
      var reader = DrawingReader(buffer)
      totalMeters = reader.real()
      route = reader.optional { $0.route() }
      streams = reader.optional { $0.streams() }
      splits.metric = reader.optional { $0.splits(in: .metric) }
      splits.imperial = reader.optional { $0.splits(in: .imperial) }
      reader.readParts(of: &self)
      return reader.isWhole
    }
    guard isWhole else { return nil }
  }
}

extension DrawingWriter {
  fileprivate mutating func optional<Value>(
    _ value: Value?, _ write: (inout Self, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }
}

extension DrawingReader {
  fileprivate mutating func optional<Value>(_ read: (inout Self) -> Value) -> Value? {
    flag() ? read(&self) : nil
  }
}
