import Markup
import Mustache
package import Report

extension Theme {
  /// The frame, which dresses every kind of page that has no template of its own.
  static let baseTemplate = "base"

  /// The whole page as the site holds it.
  ///
  /// The shell is filled by the template with small values only; the body, which is most of the
  /// bytes, is put in afterwards and copied once.
  package func render(_ page: Page, in frame: SiteFrame) -> [UInt8] {
    let dress = Dress(
      page: page, frame: frame, stylePath: stylePath,
      inlineStyle: inlineStyle(for: page))
    var shell =
      library.render(ThemeSchema.values(of: dress), withTemplate: template(for: page.kind)) ?? ""
    var bytes: [UInt8] = []
    bytes.reserveCapacity(shell.utf8.count + page.body.bytes.count)
    // A mark is NUL, name, NUL: every second part is a mark's name.
    shell.withUTF8 { utf8 in
      var rest = utf8[...]
      var isMark = false
      while !rest.isEmpty {
        let end = rest.firstIndex(of: 0) ?? rest.endIndex
        if isMark {
          bytes.append(contentsOf: page.body.bytes)
        } else {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<end]))
        }
        isMark.toggle()
        rest = rest[end...].dropFirst()
      }
    }
    return bytes
  }

  /// `nil` for a page that names its files.
  private func inlineStyle(for page: Page) -> InlineStyle? {
    let sheet = assets.first { $0.path == stylePath }?.bytes ?? []
    return switch page.linking {
    case .relative, .absolute: nil
    case .unlinked: InlineStyle(sheet, kind: page.kind)
    case .contained:
      InlineStyle(
        sheet,
        fonts: Dictionary(
          assets.filter { $0.path.hasSuffix(".woff2") }.map {
            (String($0.path.dropFirst("assets/".count)), $0.bytes)
          }, uniquingKeysWith: { first, _ in first }), kind: page.kind)
    }
  }

  private func template(for kind: PageKind) -> String {
    library.getTemplate(named: kind.rawValue) == nil ? Self.baseTemplate : kind.rawValue
  }
}
