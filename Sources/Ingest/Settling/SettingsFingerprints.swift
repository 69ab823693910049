import Training
import TrainingStore

/// What activities should have been derived with; each is told once for all that are alike.
struct SettingsFingerprints {
  private struct Basis: Hashable {
    var sport: Sport
    var isRace: Bool
    var zoneBounds: [Int]
  }

  private let athlete: Athlete
  private var byProfile: [HeartRateProfile?: UInt64] = [:]
  private var byBasis: [Basis: UInt64] = [:]
  private var bySport: [Sport: UInt64] = [:]

  init(_ athlete: Athlete) { self.athlete = athlete }

  mutating func settings(on day: Day) -> UInt64 {
    let profile = athlete.heartRates.profile(on: day)
    if let known = byProfile[profile] { return known }
    let settings = athlete.derivedFingerprint(on: day)
    byProfile[profile] = settings
    return settings
  }

  mutating func formulas(for sport: Sport) -> UInt64 {
    if let known = bySport[sport] { return known }
    let formulas = Ingest.formulas(for: sport)
    bySport[sport] = formulas
    return formulas
  }

  mutating func drawingSettings(of stamp: DerivedStamp) -> UInt64 {
    let basis = Basis(
      sport: stamp.sport, isRace: stamp.isRace, zoneBounds: stamp.zoneLowerBounds)
    if let known = byBasis[basis] { return known }
    let settings = Ingest.drawingSettings(
      basis.sport, isRace: basis.isRace, zoneBounds: basis.zoneBounds)
    byBasis[basis] = settings
    return settings
  }
}
