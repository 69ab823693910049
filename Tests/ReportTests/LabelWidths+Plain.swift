import Foundation
import Plotting

extension LabelWidths {
  /// Of the built-in theme, as its folder has them.
  static let ofPlain: LabelWidths = {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("themes/plain/label-widths.txt")
    let table = try? String(contentsOf: file, encoding: .utf8)
    return table.flatMap { try? LabelWidths(table: $0) } ?? LabelWidths()
  }()
}
