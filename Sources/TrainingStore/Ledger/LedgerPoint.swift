/// One thing that is to be said of a file, with its arguments.
package enum LedgerPoint: Hashable, Sendable {
  case plain(PlainPoint)
  /// What a reader of bytes says of them, in its own words, most with the place.
  case damaged(String)
  /// What an older version said of it, in a sentence.
  case told(String)
  /// The system's word for why.
  case cannotBeOpened(String)
  case tooLarge(bytes: Int)
  /// A zip, named like a recording, that does not hold just one.
  case zipOfRecordings(Int)
  case pointsWithoutTimes(Int)
  case tracksWithin(Int)
  case activitiesWithin(Int)
  case undatedPoints(Int, of: Int)
  case unreadableNumbers(Int, of: Int, NumberKind)
  /// More sessions than are kept apart.
  case moreSessions(Int, most: Int)
  case rowsLeftOut(Int, of: Int, RowFault)
  /// Rows of a service that came to it from Strava, and say nothing.
  case rowsOfStrava(Int)
  /// The first trouble of a table, in its reader's words, and how many more there are.
  case tableTrouble(line: Int?, more: Int, String)
  /// A table names a recording that is not there.
  case recordingAway(String)
  case recordingsAway(Int, such: String)

  /// What of a point cannot be read.
  package enum NumberKind: String, Hashable, Sendable, CaseIterable {
    case place, time, height, value
  }

  /// Why most of the rows of a list that were left out are of no use.
  package enum RowFault: Hashable, Sendable {
    case notJSON
    case lacks(RowField, count: Int)
  }

  /// What a row cannot do without; the one that is told first of equals comes first.
  package enum RowField: String, Hashable, Sendable, CaseIterable { case start, number }
}

extension LedgerPoint {
  /// As it is stored.
  var stored: String {
    switch self {
    case .plain(let point): point.rawValue
    case .damaged(let text): "damaged " + escaped(text)
    case .told(let text): "told " + escaped(text)
    case .cannotBeOpened(let text): "cannotBeOpened " + escaped(text)
    case .tooLarge(let bytes): "tooLarge \(bytes)"
    case .zipOfRecordings(let count): "zipOfRecordings \(count)"
    case .pointsWithoutTimes(let count): "pointsWithoutTimes \(count)"
    case .tracksWithin(let count): "tracksWithin \(count)"
    case .activitiesWithin(let count): "activitiesWithin \(count)"
    case .undatedPoints(let count, let all): "undatedPoints \(count) \(all)"
    case .unreadableNumbers(let count, let all, let kind):
      "unreadableNumbers \(count) \(all) \(kind.rawValue)"
    case .moreSessions(let count, let most): "moreSessions \(count) \(most)"
    case .rowsLeftOut(let count, let all, .notJSON): "rowsLeftOut \(count) \(all)"
    case .rowsLeftOut(let count, let all, .lacks(let field, let lacking)):
      "rowsLeftOut \(count) \(all) \(field.rawValue) \(lacking)"
    case .rowsOfStrava(let count): "rowsOfStrava \(count)"
    case .tableTrouble(let line, let more, let text):
      "tableTrouble \(line.map { String($0) } ?? "-") \(more) " + escaped(text)
    case .recordingAway(let name): "recordingAway " + escaped(name)
    case .recordingsAway(let count, let name): "recordingsAway \(count) " + escaped(name)
    }
  }

  /// Reads what is stored; what no version has written counts as told.
  init(stored: String) {
    if let point = PlainPoint(rawValue: stored) {
      self = .plain(point)
    } else {
      var words = StoredWords(stored)
      self = Self(code: words.word() ?? "", &words) ?? .told(stored)
    }
  }

  private init?(code: String, _ words: inout StoredWords) {
    switch code {
    case "damaged": self = .damaged(words.text())
    case "told": self = .told(words.text())
    case "cannotBeOpened": self = .cannotBeOpened(words.text())
    case "recordingAway": self = .recordingAway(words.text())
    case "tableTrouble":
      guard let line = words.word(), let more = words.count() else { return nil }
      self = .tableTrouble(line: Int(line), more: more, words.text())
    default:
      guard let count = words.count() else { return nil }
      self.init(code: code, count, &words)
    }
  }

  private init?(code: String, _ count: Int, _ words: inout StoredWords) {
    switch code {
    case "tooLarge": self = .tooLarge(bytes: count)
    case "zipOfRecordings": self = .zipOfRecordings(count)
    case "pointsWithoutTimes": self = .pointsWithoutTimes(count)
    case "tracksWithin": self = .tracksWithin(count)
    case "activitiesWithin": self = .activitiesWithin(count)
    case "rowsOfStrava": self = .rowsOfStrava(count)
    case "recordingsAway": self = .recordingsAway(count, such: words.text())
    default:
      guard let second = words.count() else { return nil }
      self.init(code: code, count, second, &words)
    }
  }

  private init?(code: String, _ count: Int, _ second: Int, _ words: inout StoredWords) {
    switch code {
    case "undatedPoints": self = .undatedPoints(count, of: second)
    case "moreSessions": self = .moreSessions(count, most: second)
    case "unreadableNumbers":
      guard let kind = words.word().flatMap(NumberKind.init) else { return nil }
      self = .unreadableNumbers(count, of: second, kind)
    case "rowsLeftOut":
      guard let field = words.word() else {
        self = .rowsLeftOut(count, of: second, .notJSON)
        return
      }
      guard let field = RowField(rawValue: field), let lacking = words.count() else { return nil }
      self = .rowsLeftOut(count, of: second, .lacks(field, count: lacking))
    default: return nil
    }
  }
}

extension LedgerPoint {
  func mapText(_ change: (String) -> String) -> Self {
    switch self {
    case .damaged(let text): .damaged(change(text))
    case .told(let text): .told(change(text))
    case .cannotBeOpened(let text): .cannotBeOpened(change(text))
    case .tableTrouble(let line, let more, let text):
      .tableTrouble(line: line, more: more, change(text))
    case .recordingAway(let name): .recordingAway(change(name))
    case .recordingsAway(let count, let name): .recordingsAway(count, such: change(name))
    default: self
    }
  }
}
