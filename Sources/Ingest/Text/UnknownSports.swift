import Diagnostics

/// The words of one table that mean no sport that openrun knows.
struct UnknownSports {
  private struct Word {
    var text: String
    var cell: CSVTable.Cell
    var rows = 1
  }

  private var words: [Word] = []
  private var indices: [String: Int] = [:]

  /// Notes the word of a row.
  mutating func note(_ text: String, in cell: CSVTable.Cell) {
    let key = sportWordKey(text)
    if let index = indices[key] {
      words[index].rows += 1
    } else {
      indices[key] = words.count
      words.append(Word(text: String(text.prefix(60)), cell: cell))
    }
  }

  /// A note for each word, in the order of the table: where it stands, what is near it and how to
  /// say what it means.
  func notes(in table: CSVTable, file: String) -> [Diagnostic] {
    words.prefix(Self.mostWords).map { word in
      let rows = word.rows == 1 ? "" : " (\(grouped(word.rows)) rows)"
      let near = nearestSportWords(to: word.text)
      let names = near.map { "‘\($0)’" }.joined(separator: ", ")
      return .note(
        "‘\(word.text)’\(rows) is no sport that openrun knows; it was kept as one of its own",
        at: table.place(of: word.cell, in: file),
        help: (near.isEmpty ? "" : "near it: \(names); ")
          + Self.mapping(of: word.text))
    }
  }

  /// How to say what a word means.
  static func mapping(of word: String) -> String {
    let quoted = word.replacing("\\", with: "").replacing("\"", with: "")
    return "below [sports] in openrun.toml, \"\(quoted)\" = \"running\" makes it a run"
  }

  /// After so many nobody reads on.
  private static let mostWords = 20
}
