extension JSONKind {
  /// A short answer of a live service; `nil` for lists of an export.
  var liveSeed: String? {
    switch self {
    case .liveDays:
      #"[{"calendarDate":"2026-11-20","totalSteps":11234,"averageStressLevel":-1,"minHeartRate":45},"#
        + #"{"calendarDate":"2026-11-21","movement":{"steps":{"value":9}},"bodyBattery":null}]"#
    case .liveNights:
      #"[{"dailySleepDTO":{"calendarDate":"2026-11-20","deepSleepSeconds":5280,"#
        + #""sleepScores":{"overall":{"value":83}}},"avgOvernightHrv":39.0}]"#
    case .liveVariabilities:
      #"{"hrvSummaries":[{"calendarDate":"2026-11-20","lastNightAvg":43,"baseline":null}]}"#
    case .liveWeights:
      #"{"dailyWeightSummaries":[{"allWeightMetrics":[{"calendarDate":"2026-11-20","#
        + #""weight":68400.0,"timestampGMT":1795150800123,"samplePk":1795150000001}]}]}"#
    case .livePredictions: #"[{"calendarDate":"2026-11-20","time5K":1498,"timeMarathon":14655}]"#
    case .liveMaxMet:
      #"[{"generic":{"calendarDate":"2026-11-20","vo2MaxPreciseValue":53.8},"cycling":null}]"#
    case .liveRecords:
      #"[{"id":27,"typeId":3,"activityId":101,"value":1311.9,"prStartTimeGmt":1795154531000}]"#
    case .liveGear: Self.piece
    case .liveGearUse: #"[{"activityId":101,"gear":"# + Self.piece + "}]"
    case .liveWeather:
      #"[{"activityId":7,"weather":{"temp":48,"relativeHumidity":77,"windSpeed":9,"#
        + #""windDirectionCompassPoint":"sw","weatherTypeDTO":{"desc":"Fair"}}}]"#
    default: nil
    }
  }

  private static let piece =
    #"[{"gearPk":5,"displayName":"Ghost","gearTypeName":"Shoes","dateBegin":"2026-03-15"}]"#
}
