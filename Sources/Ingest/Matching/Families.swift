import Training
import TrainingStore

/// Items sorted by what they may be put together with: multisport activities among themselves, all
/// others among themselves.
struct Families {
  /// Activities around legs.
  private(set) var parents: [Told] = []
  /// All others.
  private(set) var single: [Told] = []
  /// The parts of each file that has several, by its row in the ledger.
  private var files: [Int64: [Told]] = [:]
  /// The rows that Garmin's lists know as legs, by the number of their parent.
  private(set) var legNumbers: Set<Int64> = []

  init(_ items: [Told]) {
    for told in items where told.garminID != nil {
      if let parent = told.activity.parentID { legNumbers.insert(parent) }
    }
    for told in items {
      if told.item.place == .parent || told.item.place == .whole || isParentRow(told) {
        if told.item.place != .whole { parents.append(told) }
      } else {
        single.append(told)
      }
      if !told.item.source.isRow { files[told.item.fileID, default: []].append(told) }
    }
    files = files.filter { _, told in told.contains { $0.item.place == .whole } }
  }

  /// Whether a row tells of an activity with legs.
  private func isParentRow(_ told: Told) -> Bool {
    guard told.item.source.isRow else { return false }
    return told.activity.isParent || told.activity.sport.family == .multisport
      || told.garminID.map { legNumbers.contains($0) } ?? false
  }

  /// Rows that claim legs, of which there are none, are activities like all others.
  mutating func release(_ rows: [Told]) {
    let ids = Set(rows.map(\.item.id))
    parents.removeAll { ids.contains($0.item.id) }
    single += rows
  }

  /// Takes files with several sessions for one activity where a row knows them as a plain one,
  /// unless a row knows the activity around them.
  mutating func takeWholes(known: Set<Int64>) {
    let rows = single.filter(\.item.source.isRow).sorted {
      ($0.start, $0.item.id) < ($1.start, $1.item.id)
    }
    for (file, parts) in files.sorted(by: { $0.key < $1.key }) where !known.contains(file) {
      guard let whole = parts.first(where: { $0.item.place == .whole }),
        rows.contains(where: { Self.isPlain($0, whole) })
      else { continue }
      parents.removeAll { $0.item.fileID == file }
      single.removeAll { $0.item.fileID == file }
      single.append(whole)
    }
  }

  /// Whether a row knows a file with several sessions as one activity.
  private static func isPlain(_ row: Told, _ whole: Told) -> Bool {
    if row.item.namedFile != nil, row.item.namedFile == whole.file?.identity { return true }
    return row.garminID != nil && abs(row.start - whole.start) <= Likeness.Reason.longestShift
      && abs(row.activity.movingSeconds - whole.activity.movingSeconds)
        <= whole.activity.movingSeconds * 0.03
  }
}
