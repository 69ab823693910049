import Foundation
import Testing

@testable import Report

@Suite("Mails")
struct MIMETests {
  /// The bytes that quoted-printable lines stand for.
  private func decoded(_ lines: [String]) -> String {
    var bytes: [UInt8] = []
    let text = Array(lines.joined(separator: "\n").replacing("=\n", with: "").utf8)
    var index = 0
    while index < text.count {
      if text[index] == 0x3D {
        let digits = String(decoding: text[index + 1...index + 2], as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "text comes back from quoted-printable, and no line ends in a blank",
    arguments: [
      "", "plain", "a = b", "3 × 3 km \nnext", String(repeating: "Übergrößenträger ", count: 20),
      "ends in blanks   ", "\tx\t", "=\u{1F3C3}" + String(repeating: "=", count: 80),
    ])
  func quotedPrintable(_ text: String) {
    let lines = MIMEPart(text: text, type: "text/plain").lines
    #expect(lines.prefix(3).last == "")
    let body = Array(lines.dropFirst(3))
    #expect(decoded(body) == text)
    for line in body {
      #expect(line.utf8.count <= 76 && line.last != " " && line.last != "\t")
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }

  @Test("a subject is one header, whatever is in it")
  func subjects() throws {
    #expect(encodedWords("74 km, the highest week") == "74 km, the highest week")
    let long = "Über alle Berge 🏔 und wieder zurück, " + String(repeating: "weiter ", count: 12)
    let lines = encodedWords(long).components(separatedBy: "\r\n ")
    var text: [UInt8] = []
    for line in lines {
      #expect(line.hasPrefix("=?utf-8?B?") && line.hasSuffix("?=") && line.count <= 75)
      let code = String(line.dropFirst(10).dropLast(2))
      text += [UInt8](try #require(Data(base64Encoded: code)))
      #expect(String(validating: try #require(Data(base64Encoded: code)), as: UTF8.self) != nil)
    }
    #expect(String(decoding: text, as: UTF8.self) == long)
    #expect(
      encodedWords("=?utf-8?Q?x?=").hasPrefix("=?utf-8?B?"), "no word of another is passed on")
  }
}
