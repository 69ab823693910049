import Plotting

extension LabelWidths {
  /// In the font of the built-in theme; read when a page first asks for it.
  static let plain: LabelWidths = {
    guard let file = ThemeFiles.plain[Theme.labelWidthsFile] else { return LabelWidths() }
    // A test reads this table.
    return (try? LabelWidths(table: String(decoding: file.bytes, as: UTF8.self))) ?? LabelWidths()
  }()
}
