"""RiveScript and python-aiml on as many rules as the pack has, in one run.

pip install rivescript python-aiml; python3 Benchmarks/compare.py [RULES]
"""
import io
import random
import statistics
import sys
import time

REPLY = "Ik snap dat je daar boos om bent wil je er meer over vertellen"
WORDS = """altijd anders avond begin beter blijven brief buiten dagen denken dicht dingen eens eerst elke familie gaan
gebeurt geen geld genoeg gesprek gevoel goed groot hand helpen hier hoofd huis iemand jaar kamer keer kijken kinderen
klein komen laat lang leven lopen maken mensen misschien moeder morgen nacht nodig nooit ogen ouders praten rust samen
school slapen soms thuis tijd vader vaak vandaag veel vertellen vinden voelen vragen vriend wachten week werk weten
woord zeggen zelf zien zitten zoeken zonder zus zwaar boos snap meer daar over""".split()


def measure(work, rounds=300):
    for _ in range(20):
        work()
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1e6


def rules(count):
    source = random.Random(7)
    return [[source.choice(WORDS) for _ in range(3)] for _ in range(count)]


def rivescript_time(count):
    from rivescript import RiveScript

    bot = RiveScript(utf8=True)
    seen = set()
    lines = ["! version = 2.0"]
    for a, b, c in rules(count):
        if (a, b, c) in seen:
            continue
        seen.add((a, b, c))
        lines += [f"+ [*] {a} [*] {b} [*] {c} [*]", "- ja"]
    lines += ["+ *", "- nee"]
    bot.stream("\n".join(lines))
    bot.sort_replies()
    return measure(lambda: bot.reply("u", REPLY), rounds=50)


def aiml_time(count):
    import aiml

    kernel = aiml.Kernel()
    kernel.verbose(False)
    categories = "".join(
        f"<category><pattern>* {a} * {b} * {c} *</pattern><template>ja</template></category>".upper()
        .replace("CATEGORY", "category").replace("PATTERN", "pattern").replace("TEMPLATE", "template")
        for a, b, c in rules(count))
    path = "/tmp/verken-benchmark.aiml"
    with io.open(path, "w", encoding="utf-8") as file:
        file.write(f'<aiml version="1.0.1">{categories}<category><pattern>*</pattern>'
                   '<template>nee</template></category></aiml>')
    kernel.learn(path)
    return measure(lambda: kernel.respond(REPLY))


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2500
    print(f"rules: {count}")
    for name, timer in (("rivescript", rivescript_time), ("python-aiml", aiml_time)):
        try:
            print(f"{name:<12} median {timer(count):.1f} µs")
        except Exception as error:  # a peer that does not run is told, not fatal
            print(f"{name:<12} does not run here: {error}")
