"""A Spark session that is asked in lines of JSON: {"sql": ...} or {"set": [name, value]} -> {"rows": [...]}, each a text of JSON, or {"error": ...}."""
import json
import sys

from pyspark.sql import SparkSession

master, folder = sys.argv[1], sys.argv[2]
answers = open(3, "w", encoding="utf-8")
spark = (
    SparkSession.builder.master(master)
    .appName("clausier")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.sql.ansi.enabled", "true")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.sql.warehouse.dir", folder)
    .config("spark.sql.catalogImplementation", "in-memory")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")


def answer(asked):
    if "set" in asked:
        spark.conf.set(asked["set"][0], asked["set"][1])
        return {"rows": []}
    frame = spark.sql(asked["sql"])
    return {"rows": frame.toJSON().collect() if frame.columns else []}


print(json.dumps({"rows": [json.dumps({"version": spark.version})]}), file=answers, flush=True)
for line in sys.stdin:
    try:
        said = answer(json.loads(line))
    except Exception as error:
        said = {"error": str(error)}
    print(json.dumps(said), file=answers, flush=True)
spark.stop()
