import Diagnostics
package import Training

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

/// How many activities have a sport that openrun has no word for, by that sport.
package func unknownSports(in activities: [Activity]) -> [String: Int] {
  activities.reduce(into: [:]) { counts, activity in
    if !activity.sport.isKnown { counts[activity.sport.rawValue, default: 0] += 1 }
  }
}

/// A sentence for each, with how to say what it means.
package func unknownSportSentences(_ counts: [String: Int]) -> [String] {
  counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { word, count in
    let activities = count == 1 ? "1 activity" : "\(grouped(count)) activities"
    return "‘\(word)’ is no sport that openrun knows (\(activities)); "
      + UnknownSports.mapping(of: word)
  }
}
