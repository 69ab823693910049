import Facts
import Markup
import Wording

/// A table of numbers: behind a chart, or by itself.
///
/// A column that says nothing in any row is left out, but for the first one.
struct NumberTable {
  struct Column {
    var title: String
    /// Numbers stand at the right, in figures of one width.
    var isNumber = true
    /// Left out on a phone.
    var isOptional = false
    /// Words that may take several lines.
    var wraps = false
  }

  var columns: [Column]
  /// One cell for each column; a cell is markup, so that it may link.
  var rows: [[Markup]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// A first column of words and others of numbers.
  init(_ first: String, _ numbers: [String]) {
    columns = [Column(title: first, isNumber: false)] + numbers.map { Column(title: $0) }
  }

  mutating func addRow(_ cells: [String]) { rows.append(cells.map(Markup.init(text:))) }

  mutating func addRow(_ first: Markup, _ cells: [String]) {
    rows.append([first] + cells.map(Markup.init(text:)))
  }

  /// The positions of the columns that say something.
  private var told: [Int] {
    let silent: [Markup] = [Markup(), Markup(text: Wording.unknown)]
    return columns.indices.filter { column in
      column == 0 || rows.isEmpty
        || rows.contains { column < $0.count && !silent.contains($0[column]) }
    }
  }

  func append(to page: inout Markup, classes: String = "") {
    let told = told
    page += classes.isEmpty ? "<table><thead><tr>" : "<table class=\"\(classes)\"><thead><tr>"
    for column in told.map({ columns[$0] }) {
      page += "<th scope=\"col\"\(Self.attribute(column, isHead: true))>\(column.title)</th>"
    }
    page += "</tr></thead><tbody>"
    for row in rows {
      page += "<tr>"
      for index in told where index < row.count {
        page += "<td\(Self.attribute(columns[index], isHead: false))>\(row[index])</td>"
      }
      page += "</tr>"
    }
    page += "</tbody></table>"
  }

  /// In a frame of its own that scrolls where the page is too narrow.
  func markup(_ wording: Wording, label: String, classes: String = "") -> Markup {
    wording.tableFrame(label) { append(to: &$0, classes: classes) }
  }

  /// Folded away under a chart.
  func details(_ wording: Wording, label: String, summary: String? = nil) -> Markup {
    let summary = summary ?? wording.frame.numbers
    let table = markup(wording, label: label)
    return "<details class=\"data\"><summary>\(summary)</summary>\(table)</details>"
  }

  private static func attribute(_ column: Column, isHead: Bool) -> Markup {
    if column.wraps, !column.isNumber, !column.isOptional { return "" }
    return switch (column.isNumber, column.isOptional, isHead) {
    case (true, false, true): " class=\"n\""
    case (true, true, true): " class=\"n opt\""
    case (true, false, false): " class=\"n num\""
    case (true, true, false): " class=\"n num opt\""
    case (false, true, _): " class=\"opt\""
    case (false, false, true): ""
    case (false, false, false): " class=\"nw\""
    }
  }
}
