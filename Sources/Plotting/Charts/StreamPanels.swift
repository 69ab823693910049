/// What the watch recorded, as panels over one axis: elevation, pace, heart rate, cadence.
///
/// Traces are drawn as they come: smooth and thin them before.
package struct StreamPanels: Drawing {
  package enum Kind: Sendable, Hashable {
    case elevation, pace, heartRate, cadence, power
  }

  package struct Panel: Sendable {
    package var kind: Kind
    /// What it is, with its unit: "Pace, min/km".
    package var label: String
    package var trace: Trace
    /// The lower bounds of Z2…Z5, for bands behind a heart rate; empty for none.
    package var zones: [Double]
    /// The names of Z1…Z5, written into the bands.
    package var zoneNames: [String]

    package init(
      kind: Kind, label: String, trace: Trace, zones: [Double] = [],
      zoneNames: [String] = []
    ) {
      self.kind = kind
      self.label = label
      self.trace = trace
      self.zones = zones
      self.zoneNames = zoneNames
    }
  }

  /// A part of the workout, tinted through all panels.
  package struct Span: Sendable, Hashable {
    package var from: Double
    package var to: Double
    package var label: String

    package init(from: Double, to: Double, label: String) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  package var caption: ChartCaption
  package var extent: ClosedRange<Double>
  package var panels: [Panel]
  package var spans: [Span]
  package var notes: [ChartNote]
  package var xLabels: [AxisLabel]
  package var hot: [HotSpan]

  package init(
    caption: ChartCaption, extent: ClosedRange<Double>, panels: [Panel], spans: [Span] = [],
    notes: [ChartNote] = [], xLabels: [AxisLabel], hot: [HotSpan] = []
  ) {
    self.caption = caption
    self.extent = extent
    self.panels = panels
    self.spans = spans
    self.notes = notes
    self.xLabels = xLabels
    self.hot = hot
  }
}
