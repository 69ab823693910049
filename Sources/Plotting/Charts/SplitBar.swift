/// A bar in a table of splits: longer is faster, colored by zone; decoration.
package struct SplitBar: Drawing {
  /// 0…1 of the width.
  package var share: Double
  package var zone: Int?

  package init(share: Double, zone: Int?) {
    self.share = share
    self.zone = zone
  }

  package func draw(on canvas: inout Canvas) {
    canvas.decoration("sb") { canvas in
      let width = share.isFinite ? max(0, min(1, share)) * 1_000 : 0
      canvas.rectangle(zone: zone ?? 0, x: 0, y: 0, width: width, height: 1_000, radius: 2)
    }
  }
}
