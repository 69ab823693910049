import Markup

/// How two blocks lie beside each other on a wide screen.
enum Grid: String {
  /// Two parts to one.
  case wideAndNarrow = "g84"
  /// Halves.
  case halves = "g66"
}

extension Markup {
  /// Blocks side by side; one alone takes the whole width, none leaves nothing.
  mutating func append(_ blocks: [Block?], in grid: Grid) {
    let blocks = blocks.compactMap { $0 }
    guard blocks.count > 1 else {
      if let only = blocks.first { only.append(to: &self) }
      return
    }
    self += "<div class=\"grid \(grid.rawValue)\">\n"
    for block in blocks { block.append(to: &self) }
    self += "</div>\n"
  }

  /// Blocks under each other, and others beside them in as wide a column; one column alone takes the
  /// whole width.
  mutating func append(_ left: [Block?], beside right: [Block?]) {
    let columns = [left, right].map { $0.compactMap { $0 } }
    guard columns.allSatisfy({ !$0.isEmpty }) else {
      for block in columns.joined() { block.append(to: &self) }
      return
    }
    self += "<div class=\"grid \(Grid.halves.rawValue)\">\n"
    for column in columns {
      self += "<div class=\"side\">\n"
      for block in column { block.append(to: &self) }
      self += "</div>\n"
    }
    self += "</div>\n"
  }

  mutating func append(_ block: Block?) { block?.append(to: &self) }
}
