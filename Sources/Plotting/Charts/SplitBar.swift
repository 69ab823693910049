/// A bar in a table of splits: longer is faster; decoration.
package struct SplitBar: Drawing {
  /// What the color of a bar tells.
  package enum Fill: Sendable, Hashable {
    case zone(Int)
    /// In a table of zones, where this split has none.
    case unknown
    /// In a table without zones: colors of zones tell zones alone.
    case pace
  }

  /// 0…1 of the width.
  package var share: Double
  package var fill: Fill

  package init(share: Double, fill: Fill) {
    self.share = share
    self.fill = fill
  }

  package func draw(on canvas: inout Canvas) {
    canvas.decoration("sb") { canvas in
      let width = share.isFinite ? max(0, min(1, share)) * 1_000 : 0
      canvas.rectangle(fillClass, x: 0, y: 0, width: width, height: 1_000, radius: 2)
    }
  }

  private var fillClass: StaticString {
    switch fill {
    case .zone(let zone): zoneClass(zone)
    case .unknown: zoneClass(0)
    case .pace: "q3"
    }
  }
}
