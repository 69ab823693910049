import Foundation
import Hashing

/// The style sheet for a page that holds it itself, because it can name no file.
struct InlineStyle: Sendable {
  /// Without the fonts that lie beside the style sheet; safe between the tags of a `style`.
  let text: String
  /// What a content security policy knows the text by: `sha256-` and the digest.
  let hash: String

  init(_ bytes: [UInt8]) {
    let sheet = String(decoding: bytes, as: UTF8.self).readable
    let fonts = #/@font-face\s*\{[^}]*\}\s*/#.ignoresCase()
    text =
      sheet
      .replacing(fonts) { match in
        match.output.contains("url(") ? "" : String(match.output)
      }
      .replacing("</", with: "<\\/")
    hash = "sha256-" + Data(sha256(Array(text.utf8)).bytes).base64EncodedString()
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
