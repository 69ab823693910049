import Foundation
import Hashing
import Report

/// The style sheet for a page that holds it itself, because it can name no file.
struct InlineStyle: Sendable {
  /// Without the fonts that lie beside the style sheet, or with them in it; safe between the tags of
  /// a `style`.
  let text: String
  /// What a content security policy knows the text by: `sha256-` and the digest.
  let hash: String

  /// - Parameters:
  ///   - bytes: of the style sheet.
  ///   - fonts: what lies beside it, by name, to be taken into it; without, faces that need a file
  ///     are left out.
  ///   - kind: of the page: rules for other kinds alone are left out.
  init(_ bytes: [UInt8], fonts: [String: [UInt8]] = [:], kind: PageKind) {
    let sheet = String(decoding: bytes, as: UTF8.self).readable
    let faces = #/@font-face\s*\{[^}]*\}\s*/#.ignoresCase()
    text =
      sheet
      .replacing(faces) { face -> String in
        let face = String(face.output)
        return face.contains("url(") ? Self.contained(face, fonts) ?? "" : face
      }
      .replacing(#/(?:^|\n)\.page-([a-z0-9-]+)[^{},\n]*\{[^{}\n]*\}/#) { rule -> String in
        String(rule.output.1) == kind.rawValue ? String(rule.output.0) : ""
      }
      .replacing("</", with: "<\\/")
    hash = "sha256-" + Data(sha256(Array(text.utf8)).bytes).base64EncodedString()
  }

  /// A face with its files in it; `nil` where one of them is not there.
  private static func contained(_ face: String, _ fonts: [String: [UInt8]]) -> String? {
    let file = #/url\(["']?([^"')]*)["']?\)/#
    let names = face.matches(of: file).map { String($0.output.1) }
    guard names.allSatisfy({ fonts[$0] != nil }) else { return nil }
    return face.replacing(file) { name -> String in
      let bytes = fonts[String(name.output.1)] ?? []
      return "url(data:font/woff2;base64,\(Data(bytes).base64EncodedString()))"
    }
  }
}

extension String {
  /// The text as a browser reads it, which is what it compares with a digest: without carriage
  /// returns, and without NUL, which stands for the body while a page is put together.
  fileprivate var readable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0: continue
      case 0x0D: scalars.append("\n")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
