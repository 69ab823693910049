import Foundation

/// A part of a mail as lines without their ends (RFC 2045 to 2047).
struct MIMEPart {
  let lines: [String]

  /// Text as quoted-printable: a type without its letters, such as `text/html`.
  init(text: String, type: String) {
    lines =
      [
        "Content-Type: \(type); charset=\"utf-8\"",
        "Content-Transfer-Encoding: quoted-printable", "",
      ] + quotedPrintable(text)
  }

  /// A picture that text refers to by its id.
  init(png bytes: [UInt8], id: String, name: String) {
    let text = Array(Data(bytes).base64EncodedString().utf8)
    lines =
      [
        "Content-Type: image/png", "Content-Transfer-Encoding: base64", "Content-ID: <\(id)>",
        "Content-Disposition: inline; filename=\"\(name)\"", "",
      ]
      + stride(from: 0, to: text.count, by: 76).map {
        String(decoding: text[$0..<min($0 + 76, text.count)], as: UTF8.self)
      }
  }

  init(_ parts: [MIMEPart], kind: String, boundary: String) {
    lines =
      ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\"", ""]
      + parts.flatMap { ["--\(boundary)"] + $0.lines } + ["--\(boundary)--"]
  }
}

/// Text in lines of at most 76 letters of ASCII.
private func quotedPrintable(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
    var lines: [String] = []
    var current = ""
    let bytes = Array(line.utf8)
    for (index, byte) in bytes.enumerated() {
      let isLast = index == bytes.count - 1
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || byte == 0x20 && !isLast
      let code = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
      if current.utf8.count + code.utf8.count > 75 {
        lines.append(current + "=")
        current = ""
      }
      current += code
    }
    return lines + [current]
  }
}

private func hex(_ byte: UInt8) -> String {
  let text = String(byte, radix: 16, uppercase: true)
  return text.count < 2 ? "0" + text : text
}

/// A header's text: as it is in ASCII, else as encoded words, one a line; it has no line of its own.
func encodedWords(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), text.utf8.count <= 66,
    !text.contains("=?")
  {
    return text
  }
  var words: [String] = []
  var part: [UInt8] = []
  for letter in text.unicodeScalars {
    let bytes = Array(String(letter).utf8)
    if part.count + bytes.count > 36 {
      words.append(Data(part).base64EncodedString())
      part = []
    }
    part += bytes
  }
  words.append(Data(part).base64EncodedString())
  return words.map { "=?utf-8?B?\($0)?=" }.joined(separator: "\r\n ")
}
