import Facts
import Plotting
import Wording

/// Easy, moderate and hard shares of a week beside those of many.
struct BalanceBlock {
  let facts: BalanceFacts
  let wording: Wording

  private var words: any IntensityWords { wording.intensity }

  var block: Block {
    var block = Block("balance", kicker: words.balance, heading: words.heading(facts))
    let mean = facts.easyShare == nil ? nil : facts.meanEasyShare
    block.add(
      BalanceBar(
        label: words.bar(facts),
        shares: [facts.easySeconds, facts.moderateSeconds, facts.hardSeconds], plan: mean,
        planLabel: mean.map { words.usual($0) },
        easyLabel: words.easy(share: facts.easySeconds / facts.totalSeconds),
        hardLabel: words.hard(share: facts.hardSeconds / facts.totalSeconds)))
    let names = words.groups(weeks: facts.weekCount)
    var list = FactList()
    list.add(names.easy, wording.hoursWithUnit(facts.easySeconds))
    list.add(names.moderate, wording.hoursWithUnit(facts.moderateSeconds))
    list.add(names.hard, wording.hoursWithUnit(facts.hardSeconds))
    list.add(names.mean, mean.map { words.mean($0) })
    block.add(list.list())
    return block
  }
}
