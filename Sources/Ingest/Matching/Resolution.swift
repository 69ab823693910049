import Mending
import Training
import TrainingStore

/// All activities that items tell of: a function of the items, their files and the rules alone, the
/// same in whatever order they came.
struct Resolution {
  private(set) var activities: [ResolvedActivity] = []
  /// What was found out about samples, to be remembered.
  private(set) var agreements: [ItemPair: Int] = [:]
  private(set) var removal: Removal
  /// Items that count for nothing: of a file that was mended or grew, or parts of one that a row
  /// tells of as a whole.
  private(set) var unused: Set<Int64> = []
  let items: [Int64: ActivityItem]
  let files: [Int64: ItemFile]

  init(
    _ items: [ActivityItem], _ files: [Int64: ItemFile], _ lists: [ExportList],
    _ withdrawals: [Withdrawal], rules: SettlingRules, agreements verdicts: [ItemPair: Int],
    samples: @escaping (Int64) throws -> Recording?
  ) throws {
    self.items = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    self.files = files
    let rules = PreparedRules(rules)
    let named = Set(items.compactMap(\.namedFile))
    let all = items.map { item in
      var item = item
      let file = files[item.fileID]
      let told = item.activity.sport
      item.activity.sport = rules.mapped(told)
      // What Strava hands out it may have rewritten.
      if item.source == .fit, named.contains(file?.identity ?? 0) { item.source = .stravaFIT }
      return Told(item, file, toldSport: told)
    }
    let told = Self.withoutOtherParts(Self.withoutReplaced(all))
    removal = Removal(lists, withdrawals, told)
    var families = Families(told)
    let parents = try Self.clusters(
      families.parents, rules, Candidates(known: [:], samples: { _ in nil })
    ) { _, _ in true }
    families.release(
      parents.clusters.filter { cluster in
        cluster.allSatisfy(\.item.source.isRow)
          && !cluster.contains { families.legNumbers.contains($0.garminID ?? 0) }
      }.flatMap { $0 })
    let rowOfFile = Self.rowsOfParents(parents.clusters, families.legNumbers)
    let known = parents.clusters.filter { $0.contains(where: \.item.source.isRow) }
    families.takeWholes(known: Set(known.joined().map(\.item.fileID)))
    let single = try Self.clusters(
      families.single, rules, Candidates(known: verdicts, samples: samples)
    ) { a, b in Self.mayBeLeg(a, of: rowOfFile, with: b) && Self.mayBeLeg(b, of: rowOfFile, with: a)
    }
    agreements = single.found
    let kept = Set(families.parents.map(\.item.id))
    make(
      parents.clusters.map { $0.filter { kept.contains($0.item.id) } }.filter { !$0.isEmpty },
      single.clusters, rules)
    let used = Set(activities.flatMap { $0.shares.map(\.itemID) })
    unused = Set(items.map(\.id)).subtracting(used)
  }

  /// Without what was read of a file whose path holds a newer one now.
  private static func withoutReplaced(_ told: [Told]) -> [Told] {
    var newest: [Int64: ItemFile] = [:]
    for case let file? in told.map(\.file) {
      guard let path = file.path else { continue }
      if let other = newest[path],
        (other.modified, other.identity) >= (file.modified, file.identity)
      {
        continue
      }
      newest[path] = file
    }
    return told.filter { told in
      guard let file = told.file, let path = file.path else { return true }
      return newest[path]?.id == file.id
    }
  }

  /// A file that a row names is one activity: the whole of it, or else its longest part.
  private static func withoutOtherParts(_ told: [Told]) -> [Told] {
    let named = Set(told.compactMap(\.item.namedFile))
    let parts = Dictionary(
      grouping: told.filter { !$0.item.source.isRow && named.contains($0.file?.identity ?? 0) },
      by: \.item.fileID)
    var dropped: Set<Int64> = []
    for parts in parts.values
    where parts.count > 1 && !parts.contains(where: { $0.item.place == .whole }) {
      let longest = parts.max { ($0.seconds, $0.item.id) < ($1.seconds, $1.item.id) }
      dropped.formUnion(parts.map(\.item.id).filter { $0 != longest?.item.id })
    }
    return dropped.isEmpty ? told : told.filter { !dropped.contains($0.item.id) }
  }

  private static func clusters(
    _ items: [Told], _ rules: PreparedRules, _ candidates: Candidates,
    isPossible: (Told, Told) -> Bool
  ) throws -> (clusters: [[Told]], found: [ItemPair: Int]) {
    var candidates = candidates
    let sorted = items.sorted { $0.item.id < $1.item.id }
    try candidates.look(at: sorted, isPossible: isPossible)
    var clusters = Clusters(
      sorted, candidates.likenesses, apart: candidates.differing, beside: candidates.beside)
    let byHand = JoinedByHand(clusters.all, rules)
    if !byHand.isEmpty {
      clusters = Clusters(
        sorted, byHand.heeded(candidates.likenesses),
        apart: candidates.differing.union(byHand.apartPairs(of: sorted)),
        beside: candidates.beside)
    }
    return (clusters.all, candidates.found)
  }

  /// The numbers of the rows with legs that the parents of files belong to, by the file.
  private static func rowsOfParents(
    _ clusters: [[Told]], _ legNumbers: Set<Int64>
  ) -> [Int64: Int64] {
    var rows: [Int64: Int64] = [:]
    for cluster in clusters {
      guard let row = cluster.compactMap(\.garminID).first, legNumbers.contains(row) else {
        continue
      }
      for told in cluster where told.item.place == .parent { rows[told.item.fileID] = row }
    }
    return rows
  }

  /// Whether a leg of a file whose parent a list knows meets a leg of that parent, if it is a row.
  private static func mayBeLeg(
    _ leg: Told, of rows: [Int64: Int64], with other: Told
  ) -> Bool {
    guard !leg.item.source.isRow, other.item.source == .garminList,
      let row = rows[leg.item.fileID]
    else { return true }
    return other.activity.parentID == row
  }
}

extension Resolution {
  private mutating func make(
    _ parents: [[Told]], _ single: [[Told]], _ rules: PreparedRules
  ) {
    var numbers = Numbers()
    let around = parents.compactMap { Draft($0) }
    var drafts = single.compactMap { Draft($0) }.filter(\.saysSomething)
    numbers.give(to: around + drafts)
    let placed = around.map { numbers.numbered($0) }
    drafts = drafts.map { numbers.numbered($0) }
    var rules = rules
    rules.taken = Set((placed + drafts).map(\.merged.activity.id))
    let ownParents = Dictionary(
      placed.flatMap { parent in
        parent.cluster.filter { $0.item.place == .parent }
          .map { ($0.item.fileID, parent.merged.activity.id) }
      }, uniquingKeysWith: { min($0, $1) })
    var legCounts: [Int64: Int] = [:]
    for index in drafts.indices {
      drafts[index].findParent(ownParents)
      if let parent = drafts[index].merged.activity.parentID { legCounts[parent, default: 0] += 1 }
    }
    for var draft in placed {
      let id = draft.merged.activity.id
      let isRow = draft.cluster.contains { $0.item.source.isRow }
      // A parent of our own is there for legs of our own.
      guard isRow || legCounts[id, default: 0] > 0 else { continue }
      draft.merged.activity.isParent = legCounts[id, default: 0] > 0
      activities.append(draft.resolved(rules, removal))
    }
    for var draft in drafts {
      draft.merged.activity.isParent = legCounts[draft.merged.activity.id, default: 0] > 0
      activities.append(draft.resolved(rules, removal))
    }
  }
}
