import Facts
import Markup
import Training
import Wording

/// What is known of an activity besides the big numbers.
struct RunFactList {
  let facts: RunFacts
  let story: RunStory
  let wording: Wording

  private var words: any EffortWords { wording.effort }
  private var activity: Activity { facts.activity }

  /// Empty where nothing is.
  var markup: Markup {
    var list = FactList()
    list.add(
      wording.term(.gradeAdjustedPace),
      facts.gradeAdjustedSecondsPerKilometer.map { wording.pace(secondsPerKilometer: $0) })
    if story.drift != nil, let drift = facts.decoupling {
      list.add(
        wording.term(.decoupling), wording.percent(drift, places: 1),
        facts.likeRuns.usualDecoupling.map { words.usually(wording.percent($0, places: 1)) })
    }
    if facts.isRun, let meters = facts.metersPerBeat {
      list.add(
        wording.term(.metersPerBeat), wording.perBeat(meters),
        facts.likeRuns.usualMetersPerBeat.map { words.usually(wording.perBeat($0)) })
    }
    list.add(
      wording.term(.maximumHeartRate), activity.maximumHeartRate.map { wording.heartRate($0).text },
      shareOfMaximum.map { words.ofMaximum($0) })
    // A race is told with the time from start to end anyway.
    if facts.race == nil, let elapsed = activity.elapsedSeconds,
      elapsed > activity.movingSeconds + 30
    {
      list.add(
        wording.term(.elapsedTime), wording.duration(elapsed),
        words.stops(elapsed - activity.movingSeconds))
    }
    list.add(wording.term(.descent), facts.descentMeters.map { wording.height($0).text })
    if let cadence = activity.averageCadence, cadence > 0, !facts.hasBigCadence {
      list.add(wording.term(.cadence), wording.run.cadence(cadence, in: facts.family).text)
    }
    list.add(
      wording.term(.power),
      activity.averagePowerWatts.flatMap { $0 > 0 ? wording.power($0).text : nil })
    list.add(
      wording.term(.energy),
      activity.energyKilocalories.flatMap { $0 > 0 ? wording.energy($0).text : nil })
    list.add(
      wording.term(.relativeEffort), activity.relativeEffort.map { wording.integer($0) },
      words.byStrava)
    list.add(
      wording.term(.trainingEffect),
      words.trainingEffect(
        aerobic: activity.aerobicTrainingEffect, anaerobic: activity.anaerobicTrainingEffect),
      words.byWatch)
    list.add(
      wording.term(.watchOxygen),
      activity.vo2Max.flatMap { $0 > 0 ? wording.integer($0) : nil }, words.byWatch)
    if let weather = facts.weather {
      let words = wording.weather
      list.add(wording.term(.weather), words.told(weather), words.beside(weather))
      list.add(wording.term(.wind), words.wind(weather), words.windFrom(weather))
    }
    for use in facts.gear {
      list.add(
        wording.term(.gear), wording.name(use.name),
        use.metersByThen > 0 ? words.byThen(meters: use.metersByThen) : nil)
    }
    return list.list(classes: "facts gap")
  }

  private var shareOfMaximum: Double? {
    guard let rate = activity.maximumHeartRate, let highest = facts.highestHeartRate, highest > 0
    else { return nil }
    return rate / highest
  }
}
