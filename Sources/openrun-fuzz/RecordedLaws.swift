import Training
import TrainingStore

@testable import Ingest

/// What holds for the activities of any file, and what ingest does with them.
func checkRecorded(_ file: RecordedFile) {
  law("a file of an activity has one", !file.legs.isEmpty)
  for leg in file.legs {
    checkTotals(leg.activity)
    if let recording = leg.recording { check(recording, of: leg.activity) }
    for lap in leg.laps {
      law("a lap begins somewhere", lap.startSeconds.isFinite)
      law("a lap takes no negative time", lap.movingSeconds >= 0 && lap.movingSeconds.isFinite)
      law("a lap's distance is a number", lap.distanceMeters?.isFinite ?? true)
    }
    _ = PackedRecording(
      leg.recording ?? Recording(streams: []), laps: leg.laps, lengths: leg.lengths,
      sets: leg.sets, steps: leg.steps, splits: leg.splits, beats: leg.beats)
  }
  if let parent = file.parent { checkTotals(parent) }
}

/// What holds for every activity, wherever it comes from.
func checkTotals(_ activity: Activity) {
  law(
    "the start ‘\(activity.start.iso)’ lies between 1900 and 2200",
    (1900...2200).contains(activity.day.year))
  law("the duration is a number", activity.movingSeconds >= 0 && activity.movingSeconds.isFinite)
  let numbers = [
    activity.elapsedSeconds, activity.distanceMeters, activity.ascentMeters,
    activity.descentMeters, activity.energyKilocalories, activity.averageHeartRate,
    activity.maximumHeartRate, activity.averageCadence, activity.averagePowerWatts,
    activity.garminLoad, activity.relativeEffort, activity.aerobicTrainingEffect,
    activity.anaerobicTrainingEffect, activity.vo2Max, activity.perceivedExertion,
    activity.averageTemperatureCelsius,
  ]
  law("every total is a number", numbers.allSatisfy { $0?.isFinite ?? true })
}

private func check(_ recording: Recording, of activity: Activity) {
  for stream in recording.streams {
    law("\(stream.kind) has a value for each sample", stream.raw.count == recording.count)
  }
  for pause in recording.pauses {
    law(
      "a pause has a beginning and an end",
      pause.lowerBound.isFinite && pause.upperBound.isFinite)
  }
  for (pause, next) in zip(recording.pauses, recording.pauses.dropFirst()) {
    law("pauses follow one another", pause.upperBound <= next.lowerBound)
  }
  _ = derived(
    from: recording, of: activity, athlete: athlete, setsRecords: true, climbs: nil, rides: [])
}

private let athlete: Athlete = {
  var athlete = Athlete()
  athlete.heartRates = [HeartRateProfile(from: Day(number: 0), resting: 48, maximum: 190)]
  return athlete
}()
