import Archives

/// Bytes that can be read in a file: its own, or what is packed in them.
struct ByteView {
  var bytes: [UInt8]
  /// The line they begin at, when they are packed in a line; `nil` for the file's own.
  var startLine: Int?

  /// The line of the file that a byte is on; of what is packed, the line it is packed in.
  func line(of offset: Int) -> Int {
    if let startLine { return startLine }
    return 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }
}

extension SiteFile {
  /// All that can be read in it: unzipped, and out of base64 in pages and mails.
  ///
  /// Pixels and fonts are not looked into; of a PNG its texts are.
  var views: [ByteView] {
    let own = readable(bytes)
    guard !own.isEmpty else { return [] }
    let view = ByteView(bytes: own, startLine: own == bytes ? nil : 1)
    var views = [view]
    for (offset, packed) in own.base64Parts {
      let inner = readable(packed)
      if !inner.isEmpty { views.append(ByteView(bytes: inner, startLine: view.line(of: offset))) }
    }
    if let unquoted = own.withoutQuoting { views.append(ByteView(bytes: unquoted, startLine: 1)) }
    return views
  }
}

/// What of some bytes is text; nothing of pictures and fonts but the texts of a PNG.
private func readable(_ bytes: [UInt8]) -> [UInt8] {
  if isGzip(bytes) {
    guard let inner = try? gunzip(bytes, limit: 64 * 1_048_576).bytes else { return [] }
    return isGzip(inner) ? [] : readable(inner)
  }
  if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return bytes.textsOfPNG }
  let isOpaque = [[0x77, 0x4F, 0x46], [0xFF, 0xD8, 0xFF], [0x00, 0x00, 0x01, 0x00]]
    .contains { bytes.starts(with: $0 as [UInt8]) }
  return isOpaque ? [] : bytes
}

extension [UInt8] {
  /// The text chunks of a PNG, each on a line.
  fileprivate var textsOfPNG: [UInt8] {
    var texts: [UInt8] = []
    var at = 8
    while at + 12 <= count {
      let length = self[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= count - at - 12 else { break }
      let kind = self[(at + 4)..<(at + 8)]
      if kind.elementsEqual("tEXt".utf8) || kind.elementsEqual("iTXt".utf8)
        || kind.elementsEqual("eXIf".utf8)
      {
        texts += self[(at + 8)..<(at + 8 + length)] + [0x0A]
      }
      at += 12 + length
    }
    return texts
  }

  /// What is written in base64: data addresses, and parts of a mail.
  fileprivate var base64Parts: [(offset: Int, bytes: [UInt8])] {
    offsets(of: "base64").compactMap { offset in
      var at = offset + 6
      if at < count, self[at] == 0x2C {
        at += 1
      } else {
        // The header of a part ends with an empty line.
        while at < count, !(self[at] == 0x0A && isLineEnd(at + 1)) { at += 1 }
      }
      let part = base64(from: at)
      return part.isEmpty ? nil : (offset, part)
    }
  }

  private func isLineEnd(_ at: Int) -> Bool {
    at < count && (self[at] == 0x0A || self[at] == 0x0D && at + 1 < count && self[at + 1] == 0x0A)
  }

  /// The bytes that base64 text stands for, from an offset to its end.
  private func base64(from start: Int) -> [UInt8] {
    var decoded: [UInt8] = []
    var (bits, held) = (UInt32(0), 0)
    for byte in self[Swift.min(start, count)...] {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x0A, 0x0D: continue
      default: return decoded
      }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return decoded
  }

  /// A mail's text without the signs of quoted-printable; `nil` where there are none.
  fileprivate var withoutQuoting: [UInt8]? {
    guard !offsets(of: "quoted-printable").isEmpty else { return nil }
    var plain: [UInt8] = []
    var at = 0
    while at < count {
      if self[at] == 0x3D, at + 2 < count {
        if let high = hexadecimal(self[at + 1]), let low = hexadecimal(self[at + 2]) {
          plain.append(high << 4 | low)
          at += 3
          continue
        }
        if isLineEnd(at + 1) {
          at += self[at + 1] == 0x0D ? 3 : 2
          continue
        }
      }
      plain.append(self[at])
      at += 1
    }
    return plain
  }
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
