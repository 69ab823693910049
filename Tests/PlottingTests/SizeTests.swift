import Markup
import Plotting
import Testing

@Suite("Size")
struct SizeTests {
  @Test("an hour of four streams is drawn in 30 kB")
  func streams() {
    // As many samples as a recording of any length is thinned to.
    let seconds = (0..<480).map { Double($0) * 7.5 }
    func panel(_ kind: StreamPanels.Kind, _ label: String, _ value: (Double) -> Double)
      -> StreamPanels.Panel
    {
      let trace = Trace(x: seconds, y: seconds.map(value))
      return .init(kind: kind, label: label, trace: trace)
    }
    let chart = StreamPanels(
      caption: Samples.caption("st"), extent: 0...3_600,
      panels: [
        panel(.elevation, "Elevation") { ($0 / 40).truncatingRemainder(dividingBy: 50) },
        panel(.pace, "Pace") { 300 + ($0 * 7).truncatingRemainder(dividingBy: 20) },
        panel(.heartRate, "Heart rate") { 130 + ($0 / 90).truncatingRemainder(dividingBy: 30) },
        panel(.cadence, "Cadence") { 170 + ($0 * 3).truncatingRemainder(dividingBy: 8) },
      ], xLabels: [])
    #expect(chart.markup.bytes.count < 30_000)
  }
}
