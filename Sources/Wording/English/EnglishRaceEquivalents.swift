import Facts
import Training

struct EnglishRaceEquivalents: RaceEquivalentWords {
  let wording: Wording

  func heading(_ worth: RaceWorth) -> String {
    "Worth a \(wording.effortDistance(worth.meters)) in "
      + times(fastest: worth.fastest, slowest: worth.slowest)
  }

  func times(fastest: Double, slowest: Double) -> String {
    let (low, high) = (wording.duration(fastest), wording.duration(slowest))
    return low == high ? low : low + " to " + high
  }

  let meaning = "Times by three models, for even courses and trained distances"
  let columns = RaceEquivalentColumns(
    distance: "Distance", riegel: "Riegel", cameron: "Cameron", garmin: "Garmin's")
  let title = "Race equivalents"

  func source(_ source: RaceEquivalents.Source) -> String {
    "From \(wording.effortDistance(source.meters)) in \(wording.duration(source.seconds)) on "
      + "\(wording.fullDay(source.day)), the best effort of the last 90 days. Who was not racing "
      + "can run faster."
  }

  func predictions(of day: Day) -> String {
    "The last column is Garmin's own prediction of \(wording.fullDay(day))."
  }
}
