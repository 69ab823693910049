/// The stages of one sleep in their order, as only the watch's own file tells them.
package struct SleepTimeline: Hashable, Sendable {
  package enum Stage: Int, Sendable, CaseIterable {
    case unmeasurable = 0, awake, light, deep, rem
  }

  package struct Span: Hashable, Sendable {
    package var stage: Stage
    /// Seconds after the beginning of the timeline.
    package var startSeconds: Int
    package var seconds: Int

    package init(stage: Stage, startSeconds: Int, seconds: Int) {
      self.stage = stage
      self.startSeconds = startSeconds
      self.seconds = seconds
    }
  }

  package var start: Moment
  /// Without gaps; two neighbours never have the same stage.
  package var spans: [Span]
  /// The watch's score of the night, 0 to 100.
  package var score: Double?

  package init(start: Moment, spans: [Span]) {
    self.start = start
    self.spans = spans
  }

  package var seconds: Int { spans.reduce(0) { $0 + $1.seconds } }

  package var end: Moment {
    Moment(unixSeconds: start.unixSeconds + seconds, utcOffsetSeconds: start.utcOffsetSeconds)
  }

  /// Seconds spent in one stage; `nil` when it does not occur.
  package func seconds(in stage: Stage) -> Double? {
    let own = spans.filter { $0.stage == stage }
    return own.isEmpty ? nil : Double(own.reduce(0) { $0 + $1.seconds })
  }
}
