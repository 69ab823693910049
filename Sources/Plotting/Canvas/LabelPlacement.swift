/// Keeps labels apart.
enum LabelPlacement {
  /// Places near the wanted ones, at least `gap` apart and inside `bounds`, in the same order.
  ///
  /// Labels that collide share their middle, as if they pushed each other aside. If there is no
  /// room for all, they are spread evenly.
  static func spread(
    _ wanted: [Double], gap: Double, within bounds: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var groups: [(start: Double, members: [Int])] = []
    let room = bounds.upperBound - bounds.lowerBound
    let gap = wanted.count > 1 ? min(gap, room / Double(wanted.count - 1)) : gap

    func start(of members: [Int]) -> Double {
      let offsets = members.enumerated().map { wanted[$1] - Double($0) * gap }
      let mean = offsets.reduce(0, +) / Double(members.count)
      let latest = bounds.upperBound - Double(members.count - 1) * gap
      return max(bounds.lowerBound, min(latest, mean))
    }

    for index in order {
      var group = (start: start(of: [index]), members: [index])
      while let last = groups.last,
        last.start + Double(last.members.count) * gap > group.start + 1e-9
      {
        groups.removeLast()
        let members = last.members + group.members
        group = (start(of: members), members)
      }
      groups.append(group)
    }
    var places = wanted
    for group in groups {
      for (position, index) in group.members.enumerated() {
        places[index] = group.start + Double(position) * gap
      }
    }
    return places
  }

  /// Which labels of an axis can stay when it is `width` pixels wide: from the first on, each that
  /// touches none of those that stay, whichever way the axis runs.
  ///
  /// Places are thousandths, texts have their middle there.
  static func fitting(
    _ labels: [(place: Double, text: String)], width: Double, _ widths: LabelWidths
  ) -> [Bool] {
    fitting(
      labels.map { label in
        let (middle, half) = (label.place * width / 1_000, widths.pixels(label.text) / 2)
        return (middle - half, middle + half)
      })
  }

  /// Which of some stretches of a line can stay: from the first on, each that touches none of those.
  static func fitting(_ stretches: [(left: Double, right: Double)]) -> [Bool] {
    var taken: [(left: Double, right: Double)] = []
    return stretches.map { stretch in
      let isFitting = taken.allSatisfy {
        stretch.left >= $0.right + 6 || stretch.right <= $0.left - 6
      }
      if isFitting { taken.append(stretch) }
      return isFitting
    }
  }
}
