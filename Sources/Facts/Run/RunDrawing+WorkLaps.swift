package import Training

extension RunDrawing {
  /// The positions of the laps that are work, between laps the watch calls something else.
  ///
  /// Empty where every lap is work, and where there are more than twenty.
  package var workLaps: [Int] {
    let work = laps.indices.filter { laps[$0].intensity?.isWork ?? false }
    return work.count < laps.count && work.count <= 20 ? work : []
  }
}
