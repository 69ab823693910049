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
    case .intervalsActivities:
      #"[{"id":"i100000001","start_date_local":"2026-11-20T07:02:11","type":"Run","#
        + #""start_date":"2026-11-20T06:02:11Z","moving_time":600,"distance":1803.5,"#
        + #""average_cadence":84.5,"source":"GARMIN_CONNECT","external_id":"101","icu_rpe":4},"#
        + #"{"id":"7","source":"STRAVA"}]"#
    case .intervalsDays:
      #"[{"id":"2026-11-20","restingHR":47,"hrv":61.5,"sleepSecs":26820,"sleepScore":83,"#
        + #""weight":68.4,"spO2":96,"respiration":13.2,"vo2max":53.8,"steps":11234}]"#
    default: nil
    }
  }

  private static let piece =
    #"[{"gearPk":5,"displayName":"Ghost","gearTypeName":"Shoes","dateBegin":"2026-03-15"}]"#
}
