import Foundation
import Training

@testable import TrainingStore

extension Activity {
  /// An activity with every field set, each to another value.
  static func full(id: Int64 = 17_710_037_065, start: Int = 1_763_706_019) -> Activity {
    var activity = Activity(
      id: id, sport: .trailRunning,
      start: Moment(unixSeconds: start, utcOffsetSeconds: 3_600), movingSeconds: 819.227)
    activity.name = "Über den Pass <b>"
    activity.notes = "windy\nand cold"
    activity.privateNotes = "argued with B. before"
    activity.place = "Elsewhere"
    activity.elapsedSeconds = 900.5
    activity.distanceMeters = 2_029.94
    activity.ascentMeters = 84
    activity.descentMeters = 80
    activity.energyKilocalories = 155
    activity.averageHeartRate = 139
    activity.maximumHeartRate = 163
    activity.averageCadence = 172.8
    activity.averagePowerWatts = 250
    activity.garminLoad = 65.76
    activity.relativeEffort = 41
    activity.aerobicTrainingEffect = 3.1
    activity.anaerobicTrainingEffect = 0.4
    activity.vo2Max = 49
    activity.perceivedExertion = 6
    activity.averageTemperatureCelsius = 12.5
    activity.garminZoneSeconds = [10.594, 33, 752.702, 1_733.85, 853.691, 0, 0]
    activity.isRace = true
    activity.parentID = 42
    activity.hasRecording = true
    activity.hasRoute = true
    return activity
  }
}

extension Recording {
  static let short = Recording(
    streams: [
      Stream(.time, raw: [0, 1, 2, 5]), Stream(.heartRate, raw: [120, 121, Stream.missing, 125]),
      Stream(.distance, raw: [0, 310, 640, 1_600], scale: 100),
    ], pauses: [2..<5])
}

extension Lap {
  static let first: Lap = {
    var lap = Lap(startSeconds: 0, movingSeconds: 300.25)
    lap.elapsedSeconds = 301
    lap.distanceMeters = 1_000
    lap.ascentMeters = 12
    lap.descentMeters = 9
    lap.averageHeartRate = 141
    lap.maximumHeartRate = 150
    lap.averageCadence = 171
    lap.averagePowerWatts = 240
    lap.intensity = .active
    lap.trigger = .distance
    return lap
  }()
}

extension TrainingStore {
  /// A new store in a folder.
  init(in folder: URL) throws {
    try self.init(path: folder.appendingPathComponent("store.sqlite").path)
  }
}
