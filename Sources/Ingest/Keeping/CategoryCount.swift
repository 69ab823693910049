import TrainingStore

/// What one kind of list gave in an ingest.
package struct CategoryCount: Hashable, Sendable {
  /// The code of the list as the ledger has it; for lists nobody knows, the name of the file.
  package var name: String
  package var fileCount = 0
  package var newCount = 0
  package var changedCount = 0
  package var unchangedCount = 0

  init(name: String, fileCount: Int = 0) { (self.name, self.fileCount) = (name, fileCount) }

  init(_ kind: LedgerKind, fileCount: Int = 0) {
    self.init(name: kind.stored, fileCount: fileCount)
  }

  mutating func note(_ change: Change) {
    switch change {
    case .added: newCount += 1
    case .changed: changedCount += 1
    case .unchanged: unchangedCount += 1
    }
  }

  static func += (a: inout Self, b: Self) {
    a.fileCount += b.fileCount
    a.newCount += b.newCount
    a.changedCount += b.changedCount
    a.unchangedCount += b.unchangedCount
  }
}

extension Receipt {
  /// Adds to the count of the same name; counts stay in the order of their names.
  mutating func note(_ count: CategoryCount) { Self.add(count, to: &categories) }

  mutating func note(day change: Change) {
    switch change {
    case .added: newDayCount += 1
    case .changed: changedDayCount += 1
    case .unchanged: break
    }
  }

  mutating func note(night change: Change) {
    switch change {
    case .added: newNightCount += 1
    case .changed: changedNightCount += 1
    case .unchanged: break
    }
  }

  /// Counts a list that nobody knows.
  mutating func noteUnknown(_ name: String) {
    Self.add(CategoryCount(name: name, fileCount: 1), to: &unknownCategories)
  }

  private static func add(_ count: CategoryCount, to counts: inout [CategoryCount]) {
    if let index = counts.firstIndex(where: { $0.name == count.name }) {
      counts[index] += count
    } else {
      counts.append(count)
      counts.sort { $0.name < $1.name }
    }
  }

  /// `2 files hold what openrun does not know yet: CyclingFoo, RunningBar`; `nil` if none does.
  package var unknownSentence: String? {
    guard !unknownCategories.isEmpty else { return nil }
    let files = unknownCategories.reduce(0) { $0 + $1.fileCount }
    let names = unknownCategories.map {
      $0.fileCount == 1 ? $0.name : "\($0.name) (\($0.fileCount))"
    }
    return (files == 1 ? "1 file holds" : "\(files) files hold")
      + " what openrun does not know yet: " + names.joined(separator: ", ")
  }
}
