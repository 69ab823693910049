import Markup
import Plotting
import ThemeAssets

extension LabelWidths {
  /// In the font of the built-in theme, which every drawing of a page is placed by.
  static let builtIn: LabelWidths = {
    for index in 0..<theme_file_count() {
      let file = theme_file_at(index)
      guard String(cString: file.path) == "label-widths.txt" else { continue }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      if let widths = try? LabelWidths(table: String(decoding: bytes, as: UTF8.self)) {
        return widths
      }
    }
    return LabelWidths()
  }()
}

extension Drawing {
  var markup: Markup { markup(widths: .builtIn) }

  func append(to page: inout Markup) { append(to: &page, widths: .builtIn) }
}
