package import Diagnostics
import Facts

/// What a build did.
package struct BuildReceipt: Sendable {
  package var outputFolder: String

  package init(
    outputFolder: String, made: Int = 0, writtenFiles: [String] = [], unchanged: Int = 0,
    removed: Int = 0, problems: [Diagnostic] = []
  ) {
    self.outputFolder = outputFolder
    (self.made, self.writtenFiles, self.unchanged) = (made, writtenFiles, unchanged)
    (self.removed, self.problems) = (removed, problems)
  }

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

  /// Both together; the other one's files lie in a folder of the site.
  package func adding(_ part: BuildReceipt, below folder: String) -> BuildReceipt {
    var sum = self
    sum.made += part.made
    sum.writtenFiles += part.writtenFiles.map { folder + $0 }
    sum.unchanged += part.unchanged
    sum.removed += part.removed
    sum.problems += part.problems
    return sum
  }

  package var firstPage: String { outputFolder + "/" + PagePath.overview }

  package var summary: String {
    var parts = ["\(grouped(made + unchanged)) files: \(grouped(written)) written"]
    if made > written { parts.append("\(grouped(made - written)) made and found the same") }
    parts.append("\(grouped(unchanged)) unchanged")
    if removed > 0 { parts.append("\(grouped(removed)) removed") }
    return parts.joined(separator: ", ")
  }
}
