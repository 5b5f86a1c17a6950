import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { editKey, type PackEdit } from '@/scoring/pack-edit';
import { changeEdits, listEdits, setEdit } from '@/storage/pack-edits';
import { emptyStores } from './empty-stores';

beforeEach(emptyStores);

const senior = (field: 'low' | 'high', value: number): PackEdit => ({
  kind: 'figure',
  pack: 'guide',
  list: 'bands',
  entry: 'senior',
  field,
  value,
});
const kept = async () => (await listEdits()).map(({ edit }) => edit);

describe('changeEdits', () => {
  it('keeps some edits and takes others back', async () => {
    const [low, high] = [senior('low', 220_000), senior('high', 300_000)];
    await changeEdits([low, high], []);
    expect(await kept()).toEqual(expect.arrayContaining([low, high]));
    await changeEdits([senior('high', 310_000)], [editKey(low)]);
    expect(await kept()).toEqual([senior('high', 310_000)]);
  });

  it('changes nothing where one of them makes no sense', async () => {
    await setEdit(senior('low', 220_000));
    const change = changeEdits(
      [senior('high', 300_000), senior('high', -1)],
      [editKey(senior('low', 0))],
    );
    await expect(change).rejects.toMatchObject({ name: 'EditRefusedError' });
    expect(await kept()).toEqual([senior('low', 220_000)]);
  });
});
