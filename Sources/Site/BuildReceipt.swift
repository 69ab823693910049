package import Diagnostics
import Facts

/// What a build did.
package struct BuildReceipt: Sendable {
  package var outputFolder: String
  /// Files that were made anew.
  package var made = 0
  /// Those of them that differ from what was there.
  package var written: Int { writtenFiles.count }
  /// Their paths in the site, in order.
  package var writtenFiles: [String] = []
  /// Files that did not have to be made.
  package var unchanged = 0
  /// Files of an earlier build that the site no longer has.
  package var removed = 0
  /// What could not be shown.
  package var problems: [Diagnostic] = []

  package var firstPage: String { outputFolder + "/" + PagePath.overview }

  package var summary: String {
    var parts = ["\(grouped(made + unchanged)) files: \(grouped(written)) written"]
    if made > written { parts.append("\(grouped(made - written)) made and found the same") }
    parts.append("\(grouped(unchanged)) unchanged")
    if removed > 0 { parts.append("\(grouped(removed)) removed") }
    return parts.joined(separator: ", ")
  }
}
