/// Days to thousandths of a drawing: each day is a slot of equal width.
package struct DayScale: Sendable, Hashable {
  package var count: Int

  package init(count: Int) { self.count = max(1, count) }

  package var slot: Double { 1_000 / Double(count) }

  /// The left edge of a day's slot.
  package func leading(_ index: Int) -> Double { Double(index) * slot }

  package func middle(_ index: Int) -> Double { (Double(index) + 0.5) * slot }
}
