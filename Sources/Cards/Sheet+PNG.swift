import Archives

extension Sheet {
  /// The sheet as a PNG with a palette, a title and a description; no moment, nothing else.
  func png(title: String, description: String) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a pixel, a palette, and no choice in the three bytes after.
    file += Self.chunk("IHDR", Self.bytes(width) + Self.bytes(height) + [8, 3, 0, 0, 0])
    file += Self.text("Title", title)
    file += Self.text("Description", description)
    file += Self.chunk("PLTE", colors.flatMap { [$0.red, $0.green, $0.blue] })
    file += Self.chunk("IDAT", deflatedForPNG(rows))
    file += Self.chunk("IEND", [])
    return file
  }

  /// Each row behind a zero: as it is, not as what it differs by from another.
  private var rows: [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      rows.append(contentsOf: pixels[row * width..<(row + 1) * width])
    }
    return rows
  }

  private static func chunk(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    let named = Array(kind.utf8) + body
    return bytes(body.count) + named + bytes(Int(checksum(named)))
  }

  /// A text in UTF-8, neither packed nor translated.
  ///
  /// Without a sign that would be markup where somebody puts it into a page unread, and without
  /// control characters.
  private static func text(_ key: String, _ value: String) -> [UInt8] {
    var plain = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "\"": plain += "&quot;"
      default: plain.unicodeScalars.append(scalar.isControl ? " " : scalar)
      }
    }
    return chunk("iTXt", Array(key.utf8) + [0, 0, 0, 0, 0] + Array(plain.utf8))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    let number = UInt32(truncatingIfNeeded: number)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}

extension Unicode.Scalar {
  /// Whether it steers what is around it rather than being read: breaks, directions, joiners.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
