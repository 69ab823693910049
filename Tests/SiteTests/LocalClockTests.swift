import Testing

@testable import Site

@Suite struct LocalClockTests {
  @Test("a zone the system knows is known")
  func known() {
    #expect(LocalClock.knows("Europe/Zurich"))
    #expect(!LocalClock.knows("Europe/Zurick"))
  }
}
