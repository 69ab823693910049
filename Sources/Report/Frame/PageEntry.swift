package import Facts
package import Wording

/// One kind of page: where the site leads to it, what it is called there, and how its pages are
/// planned.
///
/// ``all`` is the only list of pages there is: the navigation, the footer, the pages that links of
/// notes may name, and what the site consists of follow from it.
package struct PageEntry: Sendable {
  /// Where every page of the site leads to it.
  package enum Place: Sendable {
    case navigation, footer, none
  }

  package var kind: PageKind
  package var place: Place
  /// A path that never changes, by which notes may name it; `nil` for a kind of many pages.
  package var path: String?
  /// What links to it say.
  package var name: @Sendable (Wording) -> String
  /// What they say on a site with other sports than running, where that is another word.
  package var mixedName: (@Sendable (Wording) -> String)?
  /// Where links lead; `nil` while there is nothing to tell on it.
  package var address: @Sendable (Season) -> String?
  package var work: @Sendable (Season, PlanContext) -> [PlanWork]
}

/// A piece of the planning, done beside others: it gives some plans.
package typealias PlanWork = @Sendable () throws -> [PagePlan]

extension PageEntry {
  /// A single page at a path of its own.
  init(
    _ kind: PageKind, _ place: Place, at path: String,
    name: @escaping @Sendable (Wording) -> String,
    exists: @escaping @Sendable (Season) -> Bool = { _ in true },
    plan: @escaping @Sendable (Season, PlanContext) throws -> PagePlan?
  ) {
    self.init(
      kind: kind, place: place, path: path, name: name,
      address: { exists($0) ? path : nil },
      plans: { season, context in [try plan(season, context)].compactMap { $0 } })
  }

  /// Pages that no page of the site leads to from its frame.
  init(
    _ kind: PageKind, plans: @escaping @Sendable (Season, PlanContext) throws -> [PagePlan]
  ) {
    self.init(
      kind: kind, place: .none, path: nil, name: { _ in "" }, address: { _ in nil }, plans: plans)
  }

  /// Pages that are planned in one piece.
  init(
    kind: PageKind, place: Place, path: String?, name: @escaping @Sendable (Wording) -> String,
    mixedName: (@Sendable (Wording) -> String)? = nil,
    address: @escaping @Sendable (Season) -> String?,
    plans: @escaping @Sendable (Season, PlanContext) throws -> [PagePlan]
  ) {
    self.init(
      kind: kind, place: place, path: path, name: name, mixedName: mixedName, address: address
    ) { season, context in [{ try plans(season, context) }] }
  }

  /// A page for each activity, in pieces that are worth handing out.
  init(
    _ kind: PageKind,
    forEachActivity plan: @escaping @Sendable (Season, PlanContext, Int) throws -> PagePlan
  ) {
    self.init(
      kind: kind, place: .none, path: nil, name: { _ in "" }, address: { _ in nil }
    ) { season, context in
      stride(from: 0, to: season.entries.count, by: 64).map { first in
        {
          try (first..<min(first + 64, season.entries.count)).map {
            try plan(season, context, $0)
          }
        }
      }
    }
  }
}

extension PageEntry {
  /// What links to it say on a site with other sports than running, or with none.
  func name(_ wording: Wording, isMixed: Bool) -> String {
    isMixed ? (mixedName ?? name)(wording) : name(wording)
  }

  /// Every kind of page, in the order of the navigation and of the footer.
  package static let all: [PageEntry] = [
    .overview, .runs, .weeks, .form, .plan, .records, .efficiency, .gear, .years, .about, .data,
    .notFound, .week, .notes, .run, .moved,
  ]

  /// The paths that links of notes may name.
  package static let fixedPaths: [String] = all.compactMap(\.path)
}

extension Season {
  /// Every page of the site; no two share a path.
  package func pagePlans(_ context: PlanContext) throws -> [PagePlan] {
    try PageEntry.all.flatMap { $0.work(self, context) }
      .concurrentMap(inPartsOf: 1) { try $0() }.flatMap(\.self)
  }
}
