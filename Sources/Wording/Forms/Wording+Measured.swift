extension Wording {
  /// `5:08 h`.
  package func measuredTime(_ seconds: Double) -> Measured { Measured(hours(seconds), "h") }

  /// `71 %` for 0.71.
  package func measuredPercent(_ fraction: Double) -> Measured {
    Measured(integer(fraction * 100), "%")
  }

  /// `62 ms`: how much the time between heartbeats varies.
  package func variability(_ milliseconds: Double) -> Measured {
    Measured(integer(milliseconds), "ms")
  }

  /// `142 bpm`.
  package func heartRate(_ beats: Double) -> Measured { Measured(integer(beats), "bpm") }

  /// `214 m`: a height or a climb.
  package func height(_ meters: Double) -> Measured { Measured(integer(meters), "m") }
}
