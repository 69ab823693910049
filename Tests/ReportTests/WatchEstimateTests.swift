import Facts
import Testing
import Training
import Wording

@Suite("What the watch made of an activity")
struct WatchEstimateTests {
  @Test("stands on its page as the watch's, and only where there is one")
  func facts() throws {
    func page(_ change: (inout Activity) -> Void) throws -> String {
      var log = SampleLog.log(weeks: 2)
      change(&log.activities[log.activities.count - 1])
      let season = Season(log: log, today: SampleLog.today)
      let path = try #require(season.entries.last?.path)
      return try #require(try SampleLog.pages(of: season)[path])
    }
    let told = try page { activity in
      activity.aerobicTrainingEffect = 3.4
      activity.anaerobicTrainingEffect = 1.2
      activity.vo2Max = 53
    }
    #expect(told.contains("<dd>3.4 aerobic, 1.2 anaerobic <small>by the watch</small></dd>"))
    #expect(told.contains("<dt>VO₂max</dt><dd>53 <small>by the watch</small></dd>"))
    let without = try page { $0.anaerobicTrainingEffect = 0 }
    #expect(!without.contains("Training effect") && !without.contains("VO₂max"))
  }

  @Test("none, one and both parts of the training effect have their words")
  func words() {
    let words = Wording.english.effort
    #expect(words.trainingEffect(aerobic: nil, anaerobic: nil) == nil)
    #expect(words.trainingEffect(aerobic: 0, anaerobic: 0.04) == nil)
    #expect(words.trainingEffect(aerobic: 5, anaerobic: nil) == "5.0 aerobic")
    #expect(words.trainingEffect(aerobic: nil, anaerobic: 0.6) == "0.6 anaerobic")
  }
}
