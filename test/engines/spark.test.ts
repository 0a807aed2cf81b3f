/** The rules of both contracts as Spark answers them, on two workers. */
import { spark } from '../../compiler/emit/sql/engine/spark.ts';
import { briefJava, startSpark } from '../../tools/engines/spark.ts';
import { proveEngine } from './prove-engine.ts';
import { unsaidAnywhere } from './unsaid.ts';

await proveEngine(spark, () => startSpark({ java: briefJava }), {
  ...unsaidAnywhere,
  'alteo_2/availabilityPenalty': 'a quotient of more than 32 digits',
});
