# IR level Instrumentation Flag
:ir
../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_113ReadSmallFileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEm
950994588994238861
13
78049
78049
4
0
78049
78049
0
0
0
0
0
0
0

../../daemon/base/process.cc:_ZN6lessor12_GLOBAL__N_18ReadStatEiRNS_12ProcessFactsE
338375134438895146
27
0
39002
10750623
39002
30086
39002
39002
39002
39002
39002
39002
39002
39002
39002
39002
39002
39002
0
0
0
0
0
0
0
0
0
0

../../daemon/base/reason.cc:_ZN6lessor12_GLOBAL__N_13CutB5cxx11EN4absl7debian311string_viewEm
1085769281660219001
15
836756
0
0
0
0
34639
0
0
0
0
0
0
0
0
836756

../../daemon/cleanup/cleanup_carry.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupRegistry5BeginENS4_7HandoutEE3$_1EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES9_
844982798192823921
4
18678
261447
18678
18678

../../daemon/cleanup/cleanup_registry.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor15CleanupRegistry14OnSessionEndedENS3_2IdINS3_10SessionTagEEEE3$_0NS0_6StatusEJRSt6vectorISt7variantIJNS3_12CleanupState5StartENSC_5RestsENSC_4DiesENSC_4EndsENSC_5CleanEEESaISI_EEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
418763370390987663
9
41794
464507
464507
32910
4033
4033
23463
23463
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:48
** External Symbol **:45
** External Symbol **:40
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:31
** External Symbol **:31

../../daemon/cleanup/cleanup_registry.cc:_ZNSt17_Function_handlerIFvRKN4absl7debian36StatusEEZN6lessor15CleanupRegistry3AddENS6_2IdINS6_10SessionTagEEERNS7_5OwnerESt6vectorINS7_9NewActionESaISE_EERNS1_12AnyInvocableIFvNS1_8StatusOrISD_INS8_INS6_9ActionTagEEESaISK_EEEEEEERNS7_7ErrandsEE3$_0E10_M_managerERSt9_Any_dataRKSV_St18_Manager_operation
599005163736943892
10
31013
31013
0
0
0
31013
31013
0
0
0

../../daemon/cleanup/deed_resolver.cc:_ZN6lessor12_GLOBAL__N_111ResolvePathERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERKSt6vectorIS6_SaIS6_EERNS_7journal10RemoveDeedE
83485687283889043
46
0
10010
0
1778028
1353531
899024
1353531
0
1333521
444507
1373541
1333521
83157
361350
83157
361350
0
444507
10010
0
0
444507
444507
0
444507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
1:83157
1
2:361350
2
3:1343521
17:10010

../../daemon/cleanup/worker_runner.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor12WorkerRunner3RunERKNS3_8IdentityENS3_13CleanupRunner4StepENS0_12AnyInvocableIFvRKNS0_6StatusEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESJ_
811594939830459089
3
10000
130000
10000
1
0
1
1
** External Symbol **:10000

../../daemon/cleanup/worker_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12WorkerRunner10RunInOrderERKNS4_8IdentityESt6vectorINS4_13CleanupRunner4StepESaISB_EEN4absl7debian312AnyInvocableIFvRKS9_INSF_6StatusESaISH_EEbEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
8862
22844
86026
28678
8862
0
0
0
19816
1
0
1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/lease/pool_schedule.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor9PoolState8ServeOneENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISD_EEEE3$_0bJNS3_2IdINS3_9TenantTagEEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
238984484656208796
3
17118817
0
0

../../daemon/lease/pool_state.cc:_ZN6lessor12_GLOBAL__N_15EraseINS_2IdINS_9WaiterTagEEEEEvT_RN4absl7debian313InlinedVectorIS5_Lm2ESaIS5_EEE
591567704067325619
6
5248096
0
0
0
3095529
3095529

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection5ResetENS_8MonoTimeE
1144816362663718758
41
0
153073
153073
153073
153073
153073
0
153073
153073
0
0
0
0
0
0
0
0
0
153073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/postgres.cc:_ZN6lessor12_GLOBAL__N_118PostgresConnection7PerformENS_6ErrandENS_8MonoTimeE
1058748306461764994
64
10000
0
0
1000
10000
10000
9000
0
1000
10000
9000
1000
9000
0
10000
9000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
0
0
0
0
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection12opened_underEv
742261418966908927
1
4137367

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection17ResetsOverTheWireEv
742261418966908927
1
153073

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection2fdEv
742261418966908927
1
331646

../../daemon/pool/connectors/postgres.cc:_ZNK6lessor12_GLOBAL__N_118PostgresConnection5factsB5cxx11Ev
742261418966908927
1
142747

../../daemon/pool/connectors/redis.cc:_ZN6lessor12_GLOBAL__N_115RedisConnection5ResetENS_8MonoTimeE
643102577486414019
44
0
170795
0
170795
170795
170795
0
170795
0
0
170795
170795
0
170795
170795
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
8
0
0
0
0
0
0
0
0

../../daemon/pool/connectors/redis.cc:_ZNK6lessor12_GLOBAL__N_115RedisConnection17ResetsOverTheWireEv
742261418966908927
1
170795

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
529382780668595694
25
294826
0
0
0
294826
294826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS0_15any_io_executorEE3ptr5resetEv
391331302064637547
6
186719
417026
884478
294826
186719
108107

../../daemon/pool/connectors/socket.cc:_ZN5boost4asio6detail7binder1IZN6lessor14WaitUntilReadyENS3_10BorrowedFdENS3_9ReadinessENS3_8MonoTimeERKNS3_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0NS_6system10error_codeEEclEv
134732432274165081
4
294826
0
294826
294826

../../daemon/pool/connectors/socket.cc:_ZN6lessor12_GLOBAL__N_17SendAllENS_10BorrowedFdEN4absl7debian311string_viewENS_8MonoTimeERKNS_5ClockE
335844076201392179
43
0
0
336850
0
336850
0
336850
0
0
0
336850
0
0
0
336850
336850
0
0
0
336850
0
0
336850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
294826

../../daemon/pool/connectors/socket.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_15WatchESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
1063705159172739859
3
294826
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7AcquireENS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISP_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
57619026536823569
15
0
0
0
5248096
5248096
0
5248096
5248096
0
0
0
5238096
5238096
0
0
1
1
1
2
1:5238096
8:10000

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool7ReleaseENS3_2IdINS3_8LeaseTagEEENS5_INS3_10SessionTagEEENS3_8LeaseEndEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISM_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
93478049419490793
8
5239658
0
0
0
0
0
0
0

../../daemon/pool/pool.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool8CarryOutERNS4_7EffectsEE3$_0vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISI_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
607699196633919449
4
226781
2053837
2280618
2280618

../../daemon/pool/pool_work.cc:_ZN4absl7debian319functional_internal12InvokeObjectIZN6lessor4Pool6DoWorkENS4_4TaskEE3$_1vJRNS3_9PoolStateENS3_8MonoTimeERNS0_13InlinedVectorISt7variantIJNS3_7GrantedENS3_7RefusedENS3_5EndedENS3_6RecallENS3_4WorkEEELm4ESaISH_EEEEEET0_NS1_7VoidPtrEDpNS1_8ForwardTIT1_E4typeE
742261418966908927
1
323868

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function4implINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEE3ptr5resetEv
135188632491156958
7
0
62668
998139
332713
0
0
332713

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail17executor_function8completeINS1_7binder0IZNS1_20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS8_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNSC_IvSE_EESE_T0_T1_EUlvE_EESaIvEEEvPNS2_9impl_baseEb
52047012496527468
9
332713
0
332713
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorEZN6lessor4Pool5StartENS5_4TaskEE3$_1NS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS9_IvSB_EESB_T0_T1_
24907924229323779
69
0
332713
332713
332713
0
87202
332713
332713
332713
332713
0
332713
0
0
332713
332713
332713
0
0
0
0
332713
332713
0
0
87202
0
0
87202
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/pool/pool_work.cc:_ZN5boost4asio8dispatchINS0_15any_io_executorEZNS0_6detail20co_spawn_entry_pointIS2_ZN6lessor4Pool5StartENS6_4TaskEE3$_1NS3_16detached_handlerEEENS0_9awaitableINS3_28awaitable_thread_entry_pointET_EEPNSA_IvSC_EESC_T0_T1_EUlvE_EEDaRKSC_OSG_NS0_10constraintIXoosr9execution11is_executorISC_EE5valuesr11is_executorISC_EE5valueEiE4typeE
46133820700049764
17
0
0
332713
332713
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:170922
** External Symbol **:142800
** External Symbol **:10016
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:946
** External Symbol **:867
** External Symbol **:804
** External Symbol **:660
** External Symbol **:343
** External Symbol **:339
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:204
** External Symbol **:200
** External Symbol **:196
** External Symbol **:190
** External Symbol **:88
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
0
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable12LocalInvokerILb0EvRZN6lessor6Client7AcquireEvE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
784007058953177093
2
2568053
0

../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_
784007056844089447
2
12840265
10272212

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
567185242077156937
4
2866
2369346
2369346
0

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_JNS0_8StatusOrISB_EEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
460907781963933105
18
31013
0
31013
31013
0
31013
0
31013
31013
31013
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16AttachConnection13HandleAcquireEmRKNS3_2v114AcquireRequestEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESC_
238984481558059729
3
2372212
4744424
2372212

../../daemon/serve/attach_connection.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZZN6lessor16AttachConnection13HandleCleanupEmRKNS3_2v113AttachRequestEENK3$_0clINS5_23RegisterCleanupResponseEEEDaMNS5_11AttachReplyEFPT_vEEUlSD_E_EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESK_
238984481558059729
3
31013
62026
31013

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection14OnSessionEndedEvE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
15312
30799
47287
15764
15312
452

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
27076
0
0
0
0
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
148
886
81228
27076
148
0
0
26928
0
1
0
1
0

../../daemon/serve/attach_connection.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection5StartEN4absl7debian38DurationEE3$_0NS_6system10error_codeEEclEv
510851646498932131
12
0
27076
27076
27076
27076
27076
0
0
0
0
0
27076

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE11do_completeEPvPSA_RKNS_6system10error_codeEm
920543277948080993
14
32814
0
32814
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor16AttachConnection4PostENS5_5FrameEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
927205938956840995
10
32384
64911
98440
32814
32384
0
0
0
430
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
352994806327290688
28
97792
0
0
8195
0
97792
97792
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
7
** External Symbol **:6238
** External Symbol **:672
** External Symbol **:640
** External Symbol **:466
** External Symbol **:93
** External Symbol **:79
** External Symbol **:7
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail12wait_handlerIZN6lessor16AttachConnection11LookForReadEvE3$_0NS0_15any_io_executorEE3ptr5resetEv
624520585620414790
9
88273
179813
293376
97792
88273
0
0
9519
0
1
0
1
0

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder0IZN6lessor16AttachConnection4PostENS4_5FrameEE3$_0EC2EOS7_
700171237096560160
3
19597
46030
46030
1
1
1
1
9:46029

../../daemon/serve/attach_output.cc:_ZN5boost4asio6detail7binder1IZN6lessor16AttachConnection11LookForReadEvE3$_0NS_6system10error_codeEEclEv
231012524683735702
13
0
89597
97792
97792
89597
89597
8195
7
89550
89550
0
8195
7

../../daemon/serve/attach_output.cc:_ZN9__gnu_cxx5__ops12_Iter_negateIZNK6lessor16AttachConnection9StillHeldERKNS3_5FrameEE3$_0EclIPKNS2_2IdINS2_8LeaseTagEEEEEbT_
238984482353853237
3
2369794
2369794
2369794

../../daemon/serve/attach_server.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor12AttachServer10OnAcceptedENS4_8UniqueFdEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
391331302064637547
6
228
503
81228
27076
228
26848

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0JNSF_ISt6vectorINS3_2IdINS3_9ActionTagEEESaISP_EEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
96213847742061431
12
397401
67106
0
31013
31013
31013
0
0
0
0
0
0
1
0
2
0
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/cleanup_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS3_7SessionEERKNS3_2v122RegisterCleanupRequestENS0_12AnyInvocableIFvNS0_8StatusOrINSA_23RegisterCleanupResponseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESN_
811594939830459089
3
31013
31013
31013
1
0
1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
1108079927179970565
2
2568053
0
1
0
3
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE
1063705159172739859
3
2568053
0
0

../../daemon/serve/driver_sessions.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS2_9PoolRelayEEE3$_1EclINS_17__normal_iteratorIPSt8weak_ptrIS5_ESt6vectorISE_SaISE_EEEEEEbT_
631255614979823680
6
676271
676271
676271
676271
0
0

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv
742261418966908927
1
676676

../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv
742261418966908927
1
676676

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
676676

../../daemon/serve/driver_sessions.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_112DriverHolderESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
676676

../../daemon/serve/driver_sessions.cc:_ZSt11make_sharedIN6lessor12_GLOBAL__N_112DriverHolderEJRNS0_13LeaseHandlersESt10shared_ptrINS0_13DriverSessionEERKS5_INS0_4PoolEEEES5_IT_EDpOT0_
844982798841373922
4
676676
0
676676
0

../../daemon/serve/grpc_call.cc:_ZN6lessor12_GLOBAL__N_113MetadataValueERKN4grpc21CallbackServerContextEPKc
238984483330483131
3
1179970
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0JNS0_8StatusOrINS3_10GrantReplyEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
523456431386674063
36
293081
4159
0
0
293272
293272
293081
191
191
191
0
0
0
293081
293081
293081
293081
191
293081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS3_2v114AcquireRequestEPNS8_15AcquireResponseEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESH_
238984481558059729
3
297431
594857
297431

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_14DoneEPN4grpc21CallbackServerContextERKN4absl7debian36StatusE
948827210588824755
7
0
0
0
292564
0
0
0

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6FinishEN4grpc6StatusE
940194801699046639
13
297431
4350
0
0
219709
73372
73372
73372
73372
0
0
0
0
1
1
2
1
1:73372
1
1:73372

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall6ReturnEPN4grpc21CallbackServerContextERN5boost4asio10io_contextESt6vectorINS_14PendingAcquireESaISA_EE
236218871729311441
27
77722
0
219709
219709
0
0
0
0
0
77722
219709
219709
219709
219709
219709
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
1:219709
1
1:219709

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor18InternalInlineableEv
742261418966908927
1
159757

../../daemon/serve/grpc_lease_service.cc:_ZN6lessor12_GLOBAL__N_19LeaseCall7Reactor6OnDoneEv
1124680651873033115
3
77722
77722
77722

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
297430

../../daemon/serve/grpc_lease_service.cc:_ZNSt23_Sp_counted_ptr_inplaceIN6lessor12_GLOBAL__N_19LeaseCallESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
264495434334222266
4
297430
0
0
297430
1
0
1
0

../../daemon/serve/grpc_peers.cc:_ZN6lessor12_GLOBAL__N_18NumberOfEN4absl7debian311string_viewE
484499721381281427
7
600853
600853
600853
600853
600853
0
600853

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0JSL_EEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
160504896934311749
38
0
0
0
0
7025
0
5231071
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
2
** External Symbol **:4159
** External Symbol **:2866
0
0
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:503792
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0JONSG_INS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
960740542685181655
21
7025
2663018
2663018
2663018
0
0
2663018
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
2
** External Symbol **:4159
** External Symbol **:2866
0
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:503792
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS3_7SessionEERKS5_INS3_4PoolEEONS3_5ClaimENS0_8DurationENS0_12AnyInvocableIFvONS0_8StatusOrINS3_12GrantedLeaseEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESR_
811594939830459089
3
5238095
15724199
5238095
1
0
1
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693

../../daemon/serve/lease_handlers.cc:_ZN4absl7debian322internal_any_invocable23RemoteManagerNontrivialIZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS3_7SessionEERKNS3_2v114AcquireRequestENS0_8DurationEbNS0_12AnyInvocableIFvNS0_8StatusOrINS3_10GrantReplyEEEEEEE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateESO_
811594939830459089
3
2670042
5340072
2670042
1
0
1
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_
287486627821597733
6
676676
0
0
0
0
0

../../daemon/serve/statement_runner.cc:_ZN4absl7debian322internal_any_invocable13RemoteInvokerILb0EvRZN6lessor15StatementRunner5StartENS4_4TaskEE3$_0JONS0_8StatusOrINS3_12GrantedLeaseEEEEEET0_PNS1_15TypeErasedStateEDpNS1_18ForwardedParameterIT2_E4typeE
216035509240671496
40
10000
10000
0
0
10000
10000
0
0
0
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
7
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner3RunERKNS4_8IdentityERKNS4_7journal13StatementDeedEN4absl7debian38DurationENSE_12AnyInvocableIFvRKNSE_6StatusEEEEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
9813
19812
29998
10000
9813
0
0
0
187
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZN6lessor15StatementRunner6FinishENS5_4TaskERKN4absl7debian36StatusEE3$_0EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
2014
11774
29904
9968
2014
0
0
0
7954
1
0
1
1
** External Symbol **:9968

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail11executor_opINS1_7binder0IZZN6lessor15StatementRunner5StartENS5_4TaskEEN3$_0clEN4absl7debian38StatusOrINS4_12GrantedLeaseEEEEUlvE_EESaIvENS1_19scheduler_operationEE3ptr5resetEv
624520583499869497
9
6709
15476
30000
10000
6709
0
0
0
3291
1
0
1
1
** External Symbol **:10000

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner3RunERKNS3_8IdentityERKNS3_7journal13StatementDeedEN4absl7debian38DurationENSD_12AnyInvocableIFvRKNSD_6StatusEEEEE3$_0EC2EOSM_
1107797010179858096
5
0
19999
19998
19999
19998
2
0
1
1
** External Symbol **:19996
1
2
1
1:19998
1
1:19998

../../daemon/serve/statement_runner.cc:_ZN5boost4asio6detail7binder0IZN6lessor15StatementRunner6FinishENS4_4TaskERKN4absl7debian36StatusEE3$_0EC2EOSC_
1107797010179858096
5
0
19936
19936
19936
19936
2
0
1
1
** External Symbol **:19936
1
2
1
1:19936
1
1:19936

../../daemon/serve/statement_runner.cc:_ZZZN6lessor15StatementRunner5StartENS0_4TaskEEN3$_0clEN4absl7debian38StatusOrINS_12GrantedLeaseEEEENUlvE_C2EOS8_
1004001196368232111
6
0
30000
30000
30000
30000
30000
2
0
1
1
** External Symbol **:30000
1
2
1
1:30000
1
1:30000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_111IsOneColumnEN4absl7debian311string_viewE
287486626169361976
6
155134
155134
155134
155134
155134
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_116StatementChecker4TakeERN4absl7debian311string_viewE
334718834030070380
63
0
38000
0
0
0
10000
28000
0
10000
10000
0
0
0
0
10000
0
0
0
0
0
0
0
0
10000
0
0
0
10000
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
1
1:10000

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_121IsAnyTransactionStateEN4absl7debian311string_viewE
274880685669328004
9
153073
0
153073
153073
0
153073
0
0
0
1
1
3
1
1:153073
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script11AddCompleteEN4absl7debian311string_viewES5_b
790715555944604135
17
461280
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_16Script8AddNonceEN4absl7debian311string_viewE
338375138503212851
23
155134
155134
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
257897323915352294
53
0
0
0
0
0
0
0
0
42978
0
153073
198112
0
0
155134
0
0
0
0
0
308207
0
0
1385901
1077694
0
1077694
1077694
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
20
** External Symbol **:142736
** External Symbol **:142702
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:232
** External Symbol **:231
** External Symbol **:224
** External Symbol **:220
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:63
** External Symbol **:56
** External Symbol **:42
** External Symbol **:14
** External Symbol **:12
** External Symbol **:7
** External Symbol **:7
1
1
3
9:461280
1:461280
33:155134

../../daemon/wire/postgres_exchange.cc:_ZN6lessor8postgres12_GLOBAL__N_17CheckerD0Ev
974670606888626992
7
155134
0
0
0
0
0
0

../../daemon/wire/postgres_exchange.cc:_ZNK6lessor8postgres12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
180214
0

../../daemon/wire/postgres_exchange.cc:_ZNO6lessor8postgres12_GLOBAL__N_16Script5BuildEv
419242269708342281
5
155134
0
0
0
0
1
1
1
0

../../daemon/wire/postgres_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor8postgres12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
526351406895111856
5
310268
0
3377911
0
3377911
1
1
2
0
3
9:1379718
1:1077694
2:920499

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
798733565090940266
4
2302278
0
0
1543096

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EE9push_backEOS3_
31819176572290603
7
614353
771548
771548
616414
0
155134
0

../../daemon/wire/postgres_exchange.cc:_ZNSt6vectorIN6lessor8postgres12_GLOBAL__N_14StepESaIS3_EED2Ev
287486628911104147
5
1385901
155134
1385901
465402
155134

../../daemon/wire/postgres_statement.cc:_ZN6lessor8postgres12_GLOBAL__N_16Reader4ReadEN4absl7debian311string_viewE
1085734991727929965
346
122131
99508
2166
0
4823
0
4823
0
101674
101674
101674
101674
0
251002
0
0
0
0
0
0
0
16454
0
103274
0
122413
248593
122413
101674
0
103274
0
33124
2527
16454
800
0
0
0
0
868
16454
800
14854
14854
14854
0
6829
0
13442
14854
33124
0
14854
14854
0
101674
14845
14845
3016
12615
0
0
0
0
0
64
0
0
0
0
360
0
0
9
0
99508
0
4894
1600
800
0
0
0
0
0
0
0
0
360
0
9
101674
0
71
0
0
4894
14288
1600
1600
99508
0
0
0
0
0
800
800
0
9
101674
0
0
0
0
1600
1600
800
0
0
1600
1600
0
1600
0
1600
800
800
0
0
1600
0
0
0
9
0
1600
0
0
1600
0
0
0
0
1600
0
800
0
0
0
0
0
0
0
0
0
0
800
800
0
0
0
0
0
0
0
9
0
0
0
0
0
0
9
800
0
0
800
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
9
0
0
0
0
0
0
0
0
1600
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
25315
0
0
1
1
2
0
0

../../daemon/wire/postgres_statement.cc:_ZN9__gnu_cxx5__ops10_Iter_predIZN6lessor8postgres12_GLOBAL__N_15IsAnyILm7EEEbRKNS3_5Lexer5TokenERKSt5arrayIN4absl7debian311string_viewEXT_EEEUlSD_E_EclIPKSD_EEbT_
567185241356000929
5
709552
71289
7360
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script3AddESt16initializer_listIN4absl7debian311string_viewEENS0_5Reply4TypeES6_
353184621392049504
20
0
0
0
0
0
342511
342511
170795
0
0
0
0
0
0
0
0
0
0
171716
0
1
0
2
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_16Script8AddLoginERKNS0_5LoginE
5832819511053335
10
0
0
0
171099
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE
578603165900714755
52
0
0
0
0
0
0
0
0
0
342511
0
0
0
171716
0
0
171716
304
0
342511
0
342207
0
0
342207
342207
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
342511
2
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E9_M_invokeERKSt9_Any_dataOS2_:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
1
1
3
32:171108
5:170795
4:304

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev
742261418966908927
1
171716

../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD2Ev
650973721010996736
9
171716
0
0
0
0
0
0
0
0

../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv
146835647075900052
2
104288
0

../../daemon/wire/redis_exchange.cc:_ZNO6lessor5redis12_GLOBAL__N_16Script5BuildENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
182452574567503141
10
0
0
304
171716
171716
304
171716
171716
0
0
1
1
3
1
9:304
1
1:171716
1
1:171716

../../daemon/wire/redis_exchange.cc:_ZNSt16allocator_traitsISaIN6lessor5redis12_GLOBAL__N_14StepEEE9constructIS3_JS3_EEEvRS4_PT_DpOT0_
942461684070177769
6
171108
0
0
342198
0
342198
1
1
2
0
3
6:341590
5:304
1:304

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EE11_S_relocateEPS3_S6_S6_RS4_
971686721911472560
6
170795
0
0
0
685022
0
1
0
1
0

../../daemon/wire/redis_exchange.cc:_ZNSt6vectorIN6lessor5redis12_GLOBAL__N_14StepESaIS3_EED2Ev
716669423203219153
7
342511
304
171108
342511
515148
171716
0
1
0
1
7
** External Symbol **:64
../../daemon/wire/redis_exchange.cc:_ZNSt17_Function_handlerIFbN4absl7debian311string_viewEEZN6lessor5redis12_GLOBAL__N_14IntoERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE3$_0E10_M_managerERSt9_Any_dataRKSG_St18_Manager_operation:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40

../../daemon/wire/redis_replies.cc:_ZN6lessor5redis12_GLOBAL__N_19EndOfLineEN4absl7debian311string_viewE
421769325882832872
19
0
912
2030030
0
0
6
0
0
0
2031710
2030798
768
768
2030948
6
0
6
0
6

_ZN4absl7debian313InlinedVectorIN6lessor4Pool4TaskELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
2280618
0
0
0
0
0

_ZN4absl7debian313InlinedVectorIN6lessor4Pool6AnswerELm1ESaIS4_EEaSEOS6_
759225736425870712
7
0
2280618
0
0
0
0
0
1
0
1
0

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE5eraseEPKS4_
62306916364107249
5
5248096
0
0
5248096
5248096

_ZN4absl7debian313InlinedVectorIN6lessor9FairQueue4RankELm2ESaIS4_EE7emplaceIJRKS4_EEEPS4_PS8_DpOT_
62306916364107249
5
5248096
0
0
5248096
5248096

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEC2EOS6_
536873291930531704
3
1441088
175525
2818628

_ZN4absl7debian313InlinedVectorIN6lessor9PoolRelay5GrantELm2ESaIS4_EEaSEOS6_
187771963849020792
7
0
5812781
0
175525
0
0
175525

_ZN4absl7debian313InlinedVectorIN6lessor9PoolState9ReturningELm4ESaIS4_EE5eraseEPKS4_
62306916364107249
5
2342079
0
0
2342079
2342079

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS5_EEC2EOS7_
536873291930531704
3
7106521
300
14484536

_ZN4absl7debian313InlinedVectorISt10shared_ptrIN6lessor4PoolEELm2ESaIS5_EE5clearEv
37730075250367387
4
18874
32910
0
32910

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE5clearEv
37730075250367387
4
1449
32910
305
32605

_ZN4absl7debian313InlinedVectorISt4pairIN6lessor2IdINS3_8LeaseTagEEESt10shared_ptrINS3_4PoolEEELm2ESaISA_EE8pop_backEv
886271540078755313
4
5229622
0
0
2666245

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5clearEv
759225738327371164
7
16169
0
0
16169
32910
0
32909
1
0
1
0

_ZN4absl7debian313InlinedVectorISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS5_EE5eraseEPKS5_S9_
917515344453551464
7
11312
15764
0
0
0
27076
27076

_ZN4absl7debian313hash_internal15MixingHashState18combine_contiguousES2_PKhm
974670608092264214
6
690983
13331
28684
63612
0
0

_ZN4absl7debian313hash_internal15MixingHashState4hashIN6lessor14DriverSessions3KeyELi0EEEmRKT_
742261418966908927
1
677745

_ZN4absl7debian316strings_internal13JoinAlgorithmIN9__gnu_cxx17__normal_iteratorIPKNS0_11string_viewESt6vectorIS5_SaIS5_EEEEvEENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEET_SI_S5_NS1_11NoFormatterE
778158784458563362
9
464517
464517
444507
444507
444507
0
0
0
0
1
1
3
2
17:424497
9:20010
1
1:464517
4
2:361350
1:83157
4:18000
3:2010

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEEEEppEv
287486625236830836
5
78106
4186868
78106
0
0

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEC2ENS8_5StateEPKS7_
1124680653747245318
3
0
0
1778068

_ZN4absl7debian316strings_internal13SplitIteratorINS1_8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEEEEppEv
391331303637459772
6
5376193
1778117
5376242
1778117
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor10GrantReplyEED2Ev
287486626356123159
6
16916
7695782
7025
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor11CredentialsEED2Ev
1096621589607286955
6
0
704502
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12GrantedLeaseEED2Ev
287486626356123159
6
29630
22433607
14050
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEEC2IJRKS5_EEENS0_10in_place_tEDpOT_
1096621587544990400
5
2690043
0
0
2690043
2690043

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor12PoolRegistry5EntryEED2Ev
287486626356123159
6
0
2690043
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15CleanupRegistry9NewActionEED2Ev
287486626356123159
6
0
464507
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor15ExchangeChecker7VerdictEED2Ev
1096621589607286955
6
0
759656
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor16DescriptorBudget5ShareEED2Ev
287486626356123159
6
0
677081
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEC2INS0_6StatusELi0EEEOT_
798733566313671738
5
5248091
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEED2Ev
1096621589607286955
6
0
15744288
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2IdINS3_9WaiterTagEEEEaSEOS7_
287486627754924235
6
5248096
0
5248096
0
5248096
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v115ReleaseResponseEED2Ev
287486626356123159
6
50
2659898
50
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor2v123RegisterCleanupResponseEED2Ev
287486626356123159
6
0
62026
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor4PeerEE6AssignIS4_EEvOT_
567185241798430527
5
27076
0
0
27076
27076

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5ClaimEED2Ev
391331300747575406
7
0
2670043
0
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor5redis11ReplyWalker5PieceEED2Ev
1096621589607286955
6
0
4060828
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal11WorkerReplyEE12AssignStatusINS0_6StatusEEEvOT_
974670607938653635
7
28722
28722
0
28722
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIN6lessor7journal4DeedEED2Ev
287486626356123159
6
0
464507
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataINS0_8DurationEED2Ev
1096621589607286955
6
0
2671100
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIPN6lessor4SlotEED2Ev
1096621589607286955
6
0
5241042
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor6HolderEEED2Ev
287486626356123159
6
0
676676
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt10shared_ptrIN6lessor7SessionEEED2Ev
287486626356123159
6
0
1179983
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt6vectorIN6lessor2IdINS4_9ActionTagEEESaIS7_EEED2Ev
391331300747575406
7
0
62026
0
31013
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis13CommandCutter5PieceEEED2Ev
1096621589607286955
6
0
8120970
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor5redis5ReplyEEED2Ev
93478046478300664
8
0
342511
0
342511
0
171108
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataISt8optionalIN6lessor8postgres7MessageEEED2Ev
93478046478300664
8
0
1581952
0
1538974
0
463341
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataIbED2Ev
1096621589607286955
6
0
1098995
0
0
0
0

_ZN4absl7debian317internal_statusor12StatusOrDataImED2Ev
1096621589607286955
6
16048
741005
16048
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
1274443
4033

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEEixIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
238984481867023963
3
10489167
2739440
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
589995
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE2atIS7_SB_EEDTclsrT0_5valueclL_ZSt9addressofISJ_EPT_RSP_EclL_ZSt7declvalIRSJ_EDTcl9__declvalISP_ELi0EEEvEEEEERSI_
567185239622700885
5
10482513
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
464507
464507

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE16try_emplace_implIRSH_JEEESG_INS1_12raw_hash_setISA_SD_SF_SJ_E8iteratorEbEOT_DpOT0_
784007056844089447
2
464507
464507

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofISI_EPT_RSO_EclL_ZSt7declvalIRSI_EDTcl9__declvalISO_ELi0EEEvEEEEERSH_
567185239622700885
5
1691767
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEEixIjS7_EEDTclsrT0_5valueclL_ZSt9addressofISF_EPT_RSL_EclL_ZSt7declvalIRSF_EDTcl9__declvalISL_ELi0EEEvEEEEERSE_
238984481867023963
3
464507
7
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor10ProcessKeyENS4_12ProcessWatch7ProcessEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S7_EEE4findIS5_EENSI_8iteratorERSF_m
1031809831093269618
8
741608
1
1
742232
624
742232
0
741608

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor14DriverSessions3KeyESt8weak_ptrINS4_13DriverSessionEEEENS0_13hash_internal4HashIS6_EESt8equal_toIS6_ESaISt4pairIKS6_S9_EEE4findIS6_EENSK_8iteratorERSH_m
830659416012626634
10
676579
14
676579
14
676579
677081
502
677081
0
676579

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
1274514
1271149
4104
1274443
4033
739
71

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12CleanupState4LaneEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
50777
58
58
50777
0
50777
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
32910
194
32910
179
179
0
179

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
32910
32910
32910
32910

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
33104
2043
33104
32910
32910
2043
194

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1223758
670
670
1239806
16048
1239806
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
32910
32910
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
179
135
1
1
1
6
17:99
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
2739440
38
2739440
185
145
0
145

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
2739440
2730736
2734248
2730537

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
10496771
7823058
2747044
10489167
2739440
73331
7604

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_9PoolState10SessionUseEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
5251895
1010
1010
5266933
15038
5266931
2

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE14prepare_insertEm
948827213067447227
7
32910
185
32910
179
179
0
179

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE15erase_meta_onlyENSL_14const_iteratorE
679210745886084866
4
32910
32905
32910
32830

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE22find_or_prepare_insertIS7_EESH_ImbERKT_
974670606308651943
7
33095
1980
33095
32910
32910
1980
185

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
1374039
680
680
1374226
187
1374039
187

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE6resizeEm
840643507521607552
6
29157
0
33215
29157
179
135
1
1
1
6
17:99
513:30
33:15
65:13
129:13
257:9

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE7extractIS7_Li0EEENS1_11node_handleISB_NS1_18hash_policy_traitsISB_vEESK_vEERSI_
694937220244292091
6
0
0
32910
0
32910
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10shared_ptrINS4_10ConnectionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
13098508
19
19
13101172
2664
13101172
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_7SlotTagEEESt10unique_ptrINS4_4SlotESt14default_deleteIS9_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SC_EEE4findIS7_EENSN_8iteratorERSK_m
93478046468797554
7
11308523
259
259
11308523
0
11308523
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
5241071
1
5241071
285
260
0
260

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
5241071
5240564
5240794
5240503

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
5241401
139111
5241401
5241071
5241071
139111
330

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
10483526
16342
16342
10483526
0
10483526
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEEPNS4_4SlotEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseIS7_EEmRSH_
567185242265862187
5
5241071
5241071
5241071
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_10LeasedPathEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE4findIS7_EENSL_8iteratorERSI_m
93478046468797554
7
0
0
0
2661605
2661605
2661605
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
567185238852122685
5
622601
157756
0
45
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
464507
53871
464507
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
306751
215053
249438
187049

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
518378
38809
518378
464507
464507
38809
53871

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
2037212
29092
29092
2104555
67343
2037212
67343

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE5eraseENSK_8iteratorE
536873292026715035
4
306751
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
11850893353991750
8
544761
752
622507
0
544761
544761
94
87
1
1
2
6
513:42
17:28
33:6
65:6
129:6
257:6
1
1:544761

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE13destroy_slotsEv
844982798980068834
4
622601
157756
45
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE14prepare_insertEm
948827213067447227
7
464507
55464
464507
94
94
0
94

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE15erase_meta_onlyENSK_14const_iteratorE
679210745886084866
4
306751
215297
249630
187578

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE22find_or_prepare_insertIS7_EESG_ImbERKT_
974670606308651943
7
519971
38922
519971
464507
464507
38922
55464

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE4findIS7_EENSK_8iteratorERSH_m
93478046468797554
7
1998518
28961
28961
2065544
67026
1998518
67026

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE6resizeEm
840643507521607552
6
544761
868
622507
544761
94
87
1
1
1
6
513:42
17:28
33:6
65:6
129:6
257:6

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractENSK_14const_iteratorE
974670608495104007
7
306751
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_15CleanupRegistry6RecordEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE7extractIS7_Li0EEENS1_11node_handleISA_NS1_18hash_policy_traitsISA_vEESJ_vEERSH_
694937220244292091
6
0
0
306751
0
306751
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE14prepare_insertEm
948827213067447227
7
380813
0
380813
109
109
0
109

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
380813
380813
380813
380813

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE22find_or_prepare_insertIS7_EESE_ImbERKT_
974670606308651943
7
5273981
4893168
380813
5273981
380813
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9TenantTagEEEiEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_iEEE4findIS7_EENSI_8iteratorERSF_m
93478046468797554
7
5306360
0
0
22425703
17119348
22425703
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE14prepare_insertEm
948827213067447227
7
5248096
37
5248096
1821
874
4
874

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE15erase_meta_onlyENSP_14const_iteratorE
679210745886084866
4
5248096
5243470
5246512
5239215

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE22find_or_prepare_insertIS7_EESL_ImbERKT_
974670606308651943
7
5250000
102698
5250000
5248096
5248096
102698
1904

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE4findIS7_EENSP_8iteratorERSM_m
93478046468797554
7
5248096
1541
1541
5248096
0
5248096
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE14prepare_insertEm
948827213067447227
7
5248096
28
5248096
1595
831
1
831

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE15erase_meta_onlyENSO_14const_iteratorE
679210745886084866
4
5248096
5243890
5246667
5239990

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE22find_or_prepare_insertIS7_EESK_ImbERKT_
974670606308651943
7
5249790
102780
5249790
5248096
5248096
102780
1694

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE4findIS7_EENSO_8iteratorERSL_m
93478046468797554
7
5251413
1580
1580
5255000
3587
5255000
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEESt10unique_ptrINS4_9FairQueue7WaitingESt14default_deleteISA_EEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SD_EEE5eraseENSO_8iteratorE
567185239445891682
5
5248096
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor8IdentityESt10shared_ptrINS4_10WorkerCrewEEEENS0_13hash_internal4HashIS5_EESt8equal_toIS5_ESaISt4pairIKS5_S8_EEE4findIS5_EENSJ_8iteratorERSG_m
93478046468797554
7
28672
0
0
28678
6
28678
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt10shared_ptrIKN6lessor14PostgresShared7StartupEEEENS1_10StringHashENS1_8StringEqESaISt4pairIKS9_SF_EEE4findINS0_11string_viewEEENSN_8iteratorERKT_m
1043763184950994910
9
674985
59
675007
59
675007
676176
1191
676134
42
1
1
1
3
33:674987
65:10
64:10

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIPKN6lessor10ConnectionESt10shared_ptrINS4_14UpstreamSocketEEEENS1_6HashEqIS7_vE4HashENSD_2EqESaISt4pairIKS7_SA_EEE4findIPS5_EENSK_8iteratorERKT_m
93478046468797554
7
2565768
15561
15561
2568429
2661
2568424
5

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiN6lessor9GrpcPeers10ConnectionEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS6_EEE4findIiEENSH_8iteratorERSE_m
93478046468797554
7
601602
1162
1162
601602
0
601602
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE14prepare_insertEm
948827213067447227
7
676676
7
676676
242
242
0
242

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE15erase_meta_onlyENSI_14const_iteratorE
679210745886084866
4
676676
676666
676672
676625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE22find_or_prepare_insertIiEESE_ImbERKT_
974670606308651943
7
676683
13538
676683
676676
676676
13538
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE4findIiEENSI_8iteratorERSF_m
93478046468797554
7
676676
14063
14063
1353359
676683
1353352
7

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE5eraseIiEEmRSF_
567185242265862187
5
676676
676676
676676
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE22find_or_prepare_insertIjEESD_ImbERKT_
974670606308651943
7
464507
464500
7
464507
7
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjN6lessor12CleanupQuota5ShareEEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjS6_EEE4findIjEENSH_8iteratorERSE_m
93478046468797554
7
337757
0
0
337764
7
337764
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
32910
32379
531
32910
531
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjiEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjiEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
65289
0
0
65820
531
65820
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE22find_or_prepare_insertIjEESA_ImbERKT_
974670606308651943
7
731983
731463
520
731983
520
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIjmEENS0_13hash_internal4HashIjEESt8equal_toIjESaISt4pairIKjmEEE4findIjEENSE_8iteratorERSB_m
93478046468797554
7
1463447
0
0
1463967
520
1463967
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImN6lessor7FdWatch7WatchedEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS6_EEE7extractENSH_14const_iteratorE
896858936614432052
10
64531
1373
0
0
0
0
0
0
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE13destroy_slotsEv
391331302396215195
6
2624
13040
2624
2624
108304
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE14prepare_insertEm
948827213067447227
7
2372312
0
2372312
13040
13040
0
13040

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE15erase_meta_onlyENSJ_14const_iteratorE
679210745886084866
4
2369688
2369688
2369688
2369688

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE22find_or_prepare_insertImEESF_ImbERKT_
974670606308651943
7
2372312
0
2372312
2372312
2372312
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE4findImEENSJ_8iteratorERSG_m
93478046468797554
7
3008668
0
0
11967948
8959280
11967948
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseENSJ_8iteratorE
1096621591293815211
5
636518
2369688
636356
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE5eraseImEEmRSG_
536873292218479320
4
4797851
2369688
2369688
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE13destroy_slotsEv
844982798980068834
4
69869
5429
3257
1373

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
38339
339
38339
2625
2625
0
2625

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE15erase_meta_onlyENSF_14const_iteratorE
679210745886084866
4
32910
31460
32107
31017

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
628673
592419
38678
628334
38339
2424
339

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
32910
53
53
32981
71
32910
71

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5eraseIS7_EEmRKS7_
567185242265862187
5
32910
32910
32910
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_10SessionTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
59414
0
66620
59414
2625
1876
1
1
1
6
17:1997
33:399
65:77
129:77
513:57
257:18

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE14prepare_insertEm
948827213067447227
7
906979
1582
906979
711854
711854
0
711854

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE22find_or_prepare_insertIS7_EESt4pairImbERKT_
974670606308651943
7
908561
13866
908561
906979
906979
13866
1582

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE28rehash_and_grow_if_necessaryEv
844982799863669217
4
120586
591268
3269
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE4findIS7_EENSF_8iteratorERKS7_m
93478046468797554
7
296585
1216
1216
21594473
21297888
21594145
328

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE5clearEv
419242271516345627
5
149292
65898
4565383
0
149292
1
1
1
1
17:149292

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6insertINSF_14const_iteratorEEEvT_SI_
421769327571523234
12
36445
340469
340469
0
340469
0
5241071
0
0
269610
0
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE6resizeEm
840643507521607552
6
396500
0
413854
396500
711854
120586
1
1
1
4
17:701818
33:6767
65:3074
129:195

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE14prepare_insertEm
948827213067447227
7
634250
0
634250
232
232
0
232

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE22find_or_prepare_insertImEESt4pairImbERKT_
974670606308651943
7
634250
29
634250
634250
634250
29
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE4findImEENSB_8iteratorERKmm
93478046468797554
7
1377725
23
23
2008671
630946
2008671
0

_ZN4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE5clearEv
419242271516345627
5
639305
634013
1585645
0
629687
1
1
1
1
17:629687

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_10SessionTagEEESt10shared_ptrINS5_7SessionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
756930
32910
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_7SlotTagEEESt10shared_ptrINS5_10ConnectionEEEEvEESaISt4pairIKS8_SB_EEEC2ENSI_14transfer_tag_tERKSH_PNS1_13map_slot_typeIS8_SB_EE
238984481867023963
3
61272
2664
0

_ZN4absl7debian318container_internal16node_handle_baseINS1_18hash_policy_traitsINS1_17FlatHashMapPolicyIN6lessor2IdINS5_9ActionTagEEENS5_15CleanupRegistry6RecordEEEvEESaISt4pairIKS8_SA_EEEC2ENSH_14transfer_tag_tERKSG_PNS1_13map_slot_typeIS8_SA_EE
238984481867023963
3
51227417
306751
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11equal_rangeIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESL_ERKT_
287486626187908890
5
0
0
0
0
2705904

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE11erase_rangeENS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EESK_
282362084041112596
21
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2705904
0
0
0
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEED2Ev
1063705159172739859
3
2706172
0
0

_ZN4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEEaSEOSE_
536873291934996280
4
2705904
2705904
0
0

_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
37432842

_ZN4absl7debian322internal_any_invocable19LocalManagerTrivialENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_
742261418966908927
1
269774

_ZN4absl7debian323inlined_vector_internal14AssignElementsISaIN6lessor4Pool4TaskEENS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvNSt16allocator_traitsIT_E7pointerERT0_NSE_9size_typeE
146835646621254984
2
0
2280618

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
2369546
200
2369546
2369446

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5221582
19489
2765696
2754185

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_8LeaseTagEEELm2ESaIS6_EE15EmplaceBackSlowIJRKS6_EEERS6_DpOT_
1011877329407410117
8
61054
19489
0
7978
0
0
11511
11511

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor2IdINS3_9WaiterTagEEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
5243794
4302
3099354
3098079

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2615425
570
2613259
2613027

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
335377
332177
232
331945

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool4TaskELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
456618551956067364
13
0
2280618
0
0
0
0
0
2280618
0
0
0
2280618
2280618

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
5248070
26
5247078
5247069

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE15DestroyContentsEv
618221439881157531
4
5248096
5247069
9
5247059
1
0
1
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool6AnswerELm1ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
432568331685887654
14
0
0
0
0
0
0
0
0
2280618
0
0
0
2280618
2280618
1
0
1
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor4Pool8FinishedELm2ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
2280618
0
2280618
2280618

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor5EndedELm2ESaIS4_EE11EmplaceBackIJRKS4_EEERS4_DpOT_
109769661357415060
4
5240971
100
5240971
5240871

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE11EmplaceBackIJRKS5_EEERS5_DpOT_
109769661357415060
4
18324363
51309
18156970
18112249

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor8postgres5AskedELm8ESaIS5_EE15EmplaceBackSlowIJRKS5_EEERS5_DpOT_
1011877329407410117
8
463176
51309
0
6588
0
0
44721
44721

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
0
0
5248096
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue4RankELm2ESaIS5_EE6InsertINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEESB_PKS5_T_m
550228144709714584
15
0
0
0
5248096
0
0
0
5248096
0
0
0
0
0
5248096
5248096

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
109769661357415060
4
10416501
0
10416501
10416501

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9FairQueue5Order5AheadELm4ESaIS6_EE15DestroyContentsEv
238984482353853237
3
1099697
0
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2224066
343987
1967663
1792138

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15DestroyContentsEv
37730075250367387
4
4009141
2804991
175525
2629466

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE15EmplaceBackSlowIJS5_EEERS5_DpOT_
1055735127051920509
9
1220162
1220162
343987
0
168462
0
0
175525
175525

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolRelay5GrantELm2ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_St13move_iteratorIPS5_EEEEEvT_m
1014045254945898150
14
1441088
1441088
0
0
0
0
0
1314733
4498048
0
0
0
5812781
5812781

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE11EmplaceBackIJS5_EEERS5_DpOT_
109769661357415060
4
2342079
0
2342079
2342079

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE5EraseEPKS5_S9_
567185239326181590
4
1
0
2342079
0

_ZN4absl7debian323inlined_vector_internal7StorageIN6lessor9PoolState9ReturningELm4ESaIS5_EE6AssignINS1_20IteratorValueAdapterIS6_PKS5_EEEEvT_m
824185424165204332
12
0
1452846
0
0
9378530
0
0
1450287
0
0
9378530
9378530

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
2369546
200
2369546
2369446

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor10ConnectionEELm1ESaIS6_EE15DestroyContentsEv
37730075250367387
4
11845613
11845313
100
11845213

_ZN4absl7debian323inlined_vector_internal7StorageISt10shared_ptrIN6lessor4PoolEELm2ESaIS6_EE11EmplaceBackIJRKS6_EEERS6_DpOT_
619802541046904925
6
18874
0
18874
0
18874
18874

_ZN4absl7debian323inlined_vector_internal7StorageISt4pairIN6lessor2IdINS4_8LeaseTagEEESt10shared_ptrINS4_4PoolEEELm2ESaISB_EE11EmplaceBackIJRS7_RKSA_EEERSB_DpOT_
619802541046904925
6
5230393
0
5230393
678
2668178
2667873

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE11EmplaceBackIJSA_EEERSA_DpOT_
109769661357415060
4
13104791
453
13101476
13101244

_ZN4absl7debian323inlined_vector_internal7StorageISt7variantIJN6lessor7GrantedENS4_7RefusedENS4_5EndedENS4_6RecallENS4_4WorkEEELm4ESaISA_EE15DestroyContentsEv
334492584077190784
5
13105244
8804586
232
0
8804354

_ZN4absl7debian323inlined_vector_internal7StorageISt8weak_ptrIN6lessor9EventSinkEELm1ESaIS6_EE11EmplaceBackIJS6_EEERS6_DpOT_
109769661357415060
4
27481
0
27481
27481

_ZN4absl7debian38StatusOrIN6lessor2IdINS2_9WaiterTagEEEEC2Ev
287486628492886958
6
5248090
0
0
0
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115AcquireResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
0
0
0
0
293081
293080
293081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
12
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:71976
** External Symbol **:24240
** External Symbol **:4000
0
0
0
0
0
0
0
0
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:71976
** External Symbol **:24240
** External Symbol **:4000
0
0

_ZN4grpc16GenericSerializeINS_17ProtoBufferWriterEN6lessor2v115ReleaseResponseEEENS_6StatusERKN6google8protobuf11MessageLiteEPNS_10ByteBufferEPb
544899824212699595
33
292563
292564
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
292564
292564
1
0
12
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
0
5
** External Symbol **:102149
** External Symbol **:90520
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102149
** External Symbol **:90520
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
0
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
0
0
0
0
0

_ZN4grpc17ProtoBufferReader4NextEPPKvPi
25761991973677875
11
1191095
0
1191096
0
0
595284
595284
407
407
0
0
1
0
3
0
5
** External Symbol **:409598
** External Symbol **:362322
** External Symbol **:305977
** External Symbol **:97006
** External Symbol **:16190
0

_ZN4grpc17ProtoBufferReaderC2EPNS_10ByteBufferE
72790610824981970
12
595424
595414
6
0
0
6
0
0
0
0
0
0
1
0
1
5
** External Symbol **:204792
** External Symbol **:181102
** External Symbol **:152974
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc17ProtoBufferReaderD2Ev
1138669266932864652
5
595416
0
6
595410
0
1
0
1
5
** External Symbol **:204793
** External Symbol **:181101
** External Symbol **:152967
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc17ProtoBufferWriter4NextEPPvPi
353112530453574190
10
0
298510
0
0
0
0
0
0
298510
0
1
0
4
0
5
** External Symbol **:102643
** External Symbol **:90581
** External Symbol **:76976
** External Symbol **:24245
** External Symbol **:4064
0
5
** External Symbol **:102644
** External Symbol **:90581
** External Symbol **:76976
** External Symbol **:24245
** External Symbol **:4064

_ZN4grpc17ProtoBufferWriter6BackUpEi
77742757421691684
7
298510
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN4grpc17ProtoBufferWriterC2EPNS_10ByteBufferEii
491140356592120629
3
298509
0
0
1
0
3
0
5
** External Symbol **:102644
** External Symbol **:90580
** External Symbol **:76976
** External Symbol **:24245
** External Symbol **:4064
0

_ZN4grpc17ServerContextBase7Reactor18InternalInlineableEv
742261418966908927
1
1035421

_ZN4grpc17ServerContextBase7Reactor6OnDoneEv
742261418966908927
1
517699

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114AcquireRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
5
5
0
0
0
0
297424
297419
0
297428
0
297428
297423
0
0
0
297426
297423
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76321
** External Symbol **:24240
** External Symbol **:4000
0
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76313
** External Symbol **:24240
** External Symbol **:4000
1
2
1
1:297424
1
1:297423

_ZN4grpc18GenericDeserializeINS_17ProtoBufferReaderEN6lessor2v114ReleaseRequestEEENS_6StatusEPNS_10ByteBufferEPN6google8protobuf11MessageLiteE
495018302778548265
33
0
1
1
0
0
0
0
292561
292563
0
292563
0
292563
292563
0
0
0
292563
292563
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
3
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
0
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71654
** External Symbol **:24238
** External Symbol **:4000
1
2
1
1:292563
1
1:292562

_ZN4grpc18ServerUnaryReactor16InternalBindCallEPNS_19ServerCallbackUnaryE
940552869660346066
15
595430
0
0
0
0
517708
517708
517708
517708
0
0
0
0
0
0
2
0
2
0
14
** External Symbol **:102149
** External Symbol **:101104
** External Symbol **:90522
** External Symbol **:90393
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:24232
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:3985
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
1
2
1
1:517708
1
1:517708

_ZN4grpc18ServerUnaryReactor6FinishENS_6StatusE
89007758623799923
14
4350
4350
4350
73372
73372
0
73372
73372
517708
0
0
0
0
0
2
0
1
5
** External Symbol **:76326
** External Symbol **:1220
** External Symbol **:153
** External Symbol **:15
** External Symbol **:8
1
2
1
1:73372
1
1:73372

_ZN4grpc18ServerUnaryReactorD2Ev
238984482353853237
3
595429
0
0

_ZN4grpc8internal11MetadataMap7FillMapEv
331779889071669897
7
1179980
1179980
1179980
589990
589990
2359943
589994

_ZN4grpc8internal16CatchingCallbackIRSt8functionIFvbEEJRbEEEvOT_DpOT0_
264495437455737204
4
1190826
0
0
0
1
0
1
24
** External Symbol **:102324
** External Symbol **:102324
** External Symbol **:102149
** External Symbol **:102149
** External Symbol **:90546
** External Symbol **:90546
** External Symbol **:90522
** External Symbol **:90522
** External Symbol **:76326
** External Symbol **:76326
** External Symbol **:71656
** External Symbol **:71656
** External Symbol **:24240
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:320

_ZN4grpc8internal17CallOpSendMessage24SetInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
567547168082511340
8
595423
591068
591068
0
0
0
0
591067
1
0
2
15
** External Symbol **:102324
** External Symbol **:102149
** External Symbol **:90541
** External Symbol **:90521
** External Symbol **:71976
** External Symbol **:71656
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0

_ZN4grpc8internal17CallOpSendMessage30SetFinishInterceptionHookPointEPNS0_27InterceptorBatchMethodsImplE
555811487210894773
9
595418
0
0
591060
0
0
0
0
591060
1
0
3
0
0
0

_ZN4grpc8internal17CallOpSendMessage5AddOpEP7grpc_opPm
342085791763917630
13
595411
0
0
591059
591053
591059
0
0
0
0
0
0
591052
1
0
4
0
15
** External Symbol **:102324
** External Symbol **:102149
** External Symbol **:90541
** External Symbol **:90521
** External Symbol **:71976
** External Symbol **:71656
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
0
15
** External Symbol **:102324
** External Symbol **:102149
** External Symbol **:90541
** External Symbol **:90521
** External Symbol **:71976
** External Symbol **:71656
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZN4grpc8internal17CallOpSendMessage8FinishOpEPb
883001825725740046
7
595418
591063
591065
0
0
591063
591065
1
0
1
5
** External Symbol **:204792
** External Symbol **:181101
** External Symbol **:148622
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal17FillMetadataArrayERKSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_St4lessIS7_ESaISt4pairIKS7_S7_EEEPmRSB_
377111425176990394
4
0
1190828
4350
4350
1
0
5
1
** External Symbol **:4350
0
0
1
** External Symbol **:4350
1
** External Symbol **:4350

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
297434
0
0
297431
5
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76323
** External Symbol **:24240
** External Symbol **:4000
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76319
** External Symbol **:24240
** External Symbol **:4000
0
0
0
0
1
** External Symbol **:5

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
297436
0
0
0
297433
297436
0
0
0
0
297423
1
0
3
0
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76322
** External Symbol **:24240
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
297435
297436
297435
297436
0
297434
0
0
0
0
0
0
1
0
8
10
** External Symbol **:101104
** External Symbol **:90387
** External Symbol **:76326
** External Symbol **:24232
** External Symbol **:3985
** External Symbol **:1220
** External Symbol **:153
** External Symbol **:15
** External Symbol **:8
** External Symbol **:5
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000
0
0
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:4000
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76324
** External Symbol **:24240
** External Symbol **:4000
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000
5
** External Symbol **:102324
** External Symbol **:90545
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
297436
0
1077
1
0
2
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000
10
** External Symbol **:101104
** External Symbol **:90388
** External Symbol **:76326
** External Symbol **:24232
** External Symbol **:3985
** External Symbol **:1220
** External Symbol **:153
** External Symbol **:15
** External Symbol **:8
** External Symbol **:5

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
4355
297436
293081
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:102324
** External Symbol **:90546
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
297432
297430
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
297435
0
4350
4350
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE10RunHandlerERKNS0_13MethodHandler16HandlerParameterE
25048740416374529
22
292565
0
0
292564
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
0
0
0
0
1
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE11DeserializeEP9grpc_callP16grpc_byte_bufferPNS_6StatusEPPv
730887930999619438
11
292565
0
0
0
292563
292565
0
0
0
0
292562
1
0
3
0
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71654
** External Symbol **:24238
** External Symbol **:4000
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl10CallOnDoneEv
654776039586895035
13
0
292564
292565
292565
292564
0
292565
0
0
0
0
0
0
1
0
8
6
** External Symbol **:102149
** External Symbol **:90520
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
** External Symbol **:1
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71655
** External Symbol **:24238
** External Symbol **:4000
0
0
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71655
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102148
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl12SetupReactorEPNS_18ServerUnaryReactorE
1063614630407751105
3
292565
0
907
1
0
2
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000
6
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71532
** External Symbol **:24238
** External Symbol **:4000
** External Symbol **:1

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS_6StatusE
668652233488961772
14
0
1
292565
292564
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplC2EPNS_21CallbackServerContextEPNS0_4CallEPNS_13MessageHolderIS4_S5_EESt8functionIFvvEE
238984484201432128
3
292562
292562
0

_ZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE23ServerCallbackUnaryImplD2Ev
903345237327442192
9
292564
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEE7ReleaseEv
170957022131388415
1
297435
1
0
1
5
** External Symbol **:102324
** External Symbol **:90544
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEEC2Ev
784007058953177093
2
297435
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114AcquireRequestENS3_15AcquireResponseEED2Ev
742261418966908927
1
297436

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEE7ReleaseEv
170957022131388415
1
292564
1
0
1
5
** External Symbol **:102149
** External Symbol **:90522
** External Symbol **:71655
** External Symbol **:24238
** External Symbol **:4000

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEEC2Ev
784007058953177093
2
292565
0

_ZN4grpc8internal20DefaultMessageHolderIN6lessor2v114ReleaseRequestENS3_15ReleaseResponseEED2Ev
742261418966908927
1
292564

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS8_15AcquireResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
297431
0
0
0
1
0
1
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000

_ZN4grpc8internal21CatchingReactorGetterINS_18ServerUnaryReactorERSt8functionIFPS2_PNS_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS8_15ReleaseResponseEEEJS6_SB_SD_EEEPT_OT0_DpOT1_
264495437455737204
4
292564
0
0
0
1
0
1
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000

_ZN4grpc8internal22CallOpServerSendStatus16ServerSendStatusEPSt8multimapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEERKNS_6StatusE
238984482353853237
3
595421
0
0

_ZN4grpc8internal22CallOpServerSendStatus5AddOpEP7grpc_opPm
107906900953861890
4
595416
595416
595416
591068
1
0
1
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152966
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag3SetEP9grpc_callSt8functionIFvbEEPNS0_18CompletionQueueTagEb
536744759626524775
2
595415
0
1
0
2
0
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152960
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag5ClearEv
444246271258568762
4
1190816
595412
595412
0
1
0
2
15
** External Symbol **:102324
** External Symbol **:102148
** External Symbol **:90546
** External Symbol **:90522
** External Symbol **:76325
** External Symbol **:71655
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152956
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTag9StaticRunEP29grpc_completion_queue_functori
212526878935420674
2
1190834
1190848
1
0
1
10
** External Symbol **:204793
** External Symbol **:204792
** External Symbol **:181108
** External Symbol **:181107
** External Symbol **:152978
** External Symbol **:152975
** External Symbol **:48483
** External Symbol **:48483
** External Symbol **:8064
** External Symbol **:8064

_ZN4grpc8internal22CallbackWithSuccessTagD2Ev
1108181537194499755
4
1190819
0
0
0
1
0
1
0

_ZN4grpc8internal25CallOpSendInitialMetadata5AddOpEP7grpc_opPm
484499720538899645
7
595417
595415
0
0
0
0
595416

_ZN4grpc8internal27InterceptorBatchMethodsImpl15RunInterceptorsEv
859921301154099195
6
0
0
595418
0
0
0
1
0
1
0

_ZN4grpc8internal27InterceptorBatchMethodsImplC2Ev
146835646621254984
2
15474290
1190330

_ZN4grpc8internal27InterceptorBatchMethodsImplD2Ev
470088711056115997
5
1190843
0
0
0
0
1
0
2
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE11core_cq_tagEv
742261418966908927
1
595412

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE14FinalizeResultEPPvPb
603525062499370745
8
0
595422
0
595419
595421
595418
595419
595421
1
0
5
0
0
5
** External Symbol **:204792
** External Symbol **:181106
** External Symbol **:152974
** External Symbol **:48483
** External Symbol **:8064
5
** External Symbol **:204792
** External Symbol **:181108
** External Symbol **:152970
** External Symbol **:48483
** External Symbol **:8064
5
** External Symbol **:204792
** External Symbol **:181106
** External Symbol **:152968
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE15RunInterceptorsEv
948827211403838818
7
7740512
595424
595419
0
0
595419
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE23RunInterceptorsPostRecvEv
146835646621254984
2
7740434
595418

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE32ContinueFillOpsAfterInterceptionEv
896554592581937255
2
595418
0
1
0
4
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152966
** External Symbol **:48483
** External Symbol **:8064
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152964
** External Symbol **:48483
** External Symbol **:8064
0
0

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEE7FillOpsEPNS0_4CallE
536744762437996290
2
595414
595419
1
0
2
5
** External Symbol **:204792
** External Symbol **:181107
** External Symbol **:152963
** External Symbol **:48483
** External Symbol **:8064
5
** External Symbol **:204793
** External Symbol **:181108
** External Symbol **:152970
** External Symbol **:48483
** External Symbol **:8064

_ZN4grpc8internal9CallOpSetINS0_25CallOpSendInitialMetadataENS0_17CallOpSendMessageENS0_22CallOpServerSendStatusENS0_8CallNoOpILi4EEENS5_ILi5EEENS5_ILi6EEEEC2Ev
742261418966908927
1
595422

_ZN5boost4asio10io_context19basic_executor_typeISaIvELm4EED2Ev
1124680651381772621
4
3457380
1382688
0
0

_ZN5boost4asio12async_resultINS0_10as_tuple_tINS0_15use_awaitable_tINS0_15any_io_executorEEEEEJFvNS_6system10error_codeEEEE12init_wrapperINS0_5posix16basic_descriptorIS4_E19initiate_async_waitEEclINS0_6detail17awaitable_handlerIS4_JSt5tupleIJS8_EEEEEJNSC_15descriptor_base9wait_typeEEEEvOT_DpOT0_
784007058953177093
2
294826
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE7do_initINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEEPNS0_6detail17awaitable_handlerIS3_JS8_EEEPNSO_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
294826
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS1_INS0_10as_tuple_tIS4_EEJFvS7_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSH_15descriptor_base9wait_typeEEEENS0_9awaitableIS8_S3_EET_S4_DpT0_
135188633903099950
8
0
0
294826
294826
294826
0
294826
294826

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail13initiate_postEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
92338
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE7do_initINS0_6detail17initiate_dispatchEJEEEPNS8_17awaitable_handlerIS3_JEEEPNS8_20awaitable_frame_baseIS3_EERT_S4_DpRT0_
784007058953177093
2
345462
0

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail13initiate_postEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
92338
92338
92338
0
92338
92338

_ZN5boost4asio12async_resultINS0_15use_awaitable_tINS0_15any_io_executorEEEJFvvEEE8initiateINS0_6detail17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S4_DpT0_
135188633903099950
8
0
0
345462
345462
345462
0
345462
345462

_ZN5boost4asio15any_io_executorC2EOS1_
742261418966908927
1
1463665

_ZN5boost4asio15any_io_executorC2ERKS1_
742261418966908927
1
3016166

_ZN5boost4asio15any_io_executorC2Ev
742261418966908927
1
1018901

_ZN5boost4asio15any_io_executorD2Ev
491275431513543443
3
6758712
4276146
0
1
0
1
24
** External Symbol **:1301705
** External Symbol **:1292648
** External Symbol **:683948
** External Symbol **:571460
** External Symbol **:164547
** External Symbol **:80300
** External Symbol **:21781
** External Symbol **:21675
** External Symbol **:10169
** External Symbol **:10012
** External Symbol **:9251
** External Symbol **:9185
** External Symbol **:6504
** External Symbol **:6186
** External Symbol **:4836
** External Symbol **:4636
** External Symbol **:4576
** External Symbol **:4168
** External Symbol **:4151
** External Symbol **:3728
** External Symbol **:3224
** External Symbol **:3180
** External Symbol **:3134
** External Symbol **:2900

_ZN5boost4asio17cancellation_slot5clearEv
716669421570110795
8
0
0
732991
0
0
0
0
0
1
0
1
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE13expires_afterERKNS2_8durationIlSt5ratioILl1ELl1000000000EEEE
134732432720417413
4
428839
0
0
0

_ZN5boost4asio20basic_waitable_timerINSt6chrono3_V212steady_clockENS0_11wait_traitsIS4_EENS0_15any_io_executorEE6cancelEv
334492583737306871
5
335062
0
14278
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE11do_completeEPvPS5_RKNS_6system10error_codeEm
972111244400835047
11
102781
0
102781
102781
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:67402
** External Symbol **:10428
** External Symbol **:10103
** External Symbol **:5004
** External Symbol **:1734
** External Symbol **:1563
** External Symbol **:1320
** External Symbol **:865
** External Symbol **:607
** External Symbol **:438
** External Symbol **:357
** External Symbol **:324
** External Symbol **:248
** External Symbol **:176
** External Symbol **:162
** External Symbol **:150
** External Symbol **:149
** External Symbol **:147
** External Symbol **:142
** External Symbol **:130
** External Symbol **:118
** External Symbol **:103
** External Symbol **:96
** External Symbol **:93
0
0

_ZN5boost4asio6detail11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEE3ptr5resetEv
1138669270114002006
5
308342
102781
102781
0
0
1
0
1
0

_ZN5boost4asio6detail11object_poolINS1_13epoll_reactor16descriptor_stateEE5allocIbEEPS4_T_
844982797022002005
4
293291
294852
1620
0

_ZN5boost4asio6detail11posix_event27maybe_unlock_and_signal_oneINS1_27conditionally_enabled_mutex11scoped_lockEEEbRT_
844982797044712614
4
67868
0
0
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12cancel_timerERNSA_14per_timer_dataERNS1_8op_queueINS1_19scheduler_operationEEEm
924292207061547157
12
335465
335465
0
0
335465
335465
428719
335465
335465
254097
670930
335465
1
0
1
0

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE12remove_timerERNSA_14per_timer_dataE
331779887767632659
9
428719
428719
345216
402325
83503
95036
327738
241497
5945

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13enqueue_timerERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNSA_14per_timer_dataEPNS1_7wait_opE
187771962614377632
7
0
428719
428719
428443
413681
276
15413

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE16get_ready_timersERNS1_8op_queueINS1_19scheduler_operationEEE
414921812842082628
8
93254
84915
93254
8339
102520
93254
11269
11269

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE7up_heapEm
536873291720067767
4
419251
446174
26923
434664

_ZN5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE9down_heapEm
631255615144263084
6
20762
777108
767117
756346
327738
413470

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vE8completeINS1_7binder1ISB_S8_EEEEvRT_RSB_
942389667449461396
3
294911
0
0

_ZN5boost4asio6detail12handler_workINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_vEC2ERSB_RKS5_
742261418966908927
1
294911

_ZN5boost4asio6detail13epoll_reactor12cancel_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEmRNS1_11timer_queueIT_EERNSD_14per_timer_dataEm
948827212183051090
8
428719
428719
428719
428719
0
428719
0
0

_ZN5boost4asio6detail13epoll_reactor14schedule_timerINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEEvRNS1_11timer_queueIT_EERKNSC_9time_typeERNSD_14per_timer_dataEPNS1_7wait_opE
331779888977304590
9
428719
0
428719
428719
428719
15413
0
0
0

_ZN5boost4asio6detail13epoll_reactor16descriptor_state10perform_ioEj
626787535516178058
16
299301
294920
294920
0
37
294920
294920
884778
299338
294926
294926
294920
294926
294920
0
0
1
0
1
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10491
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail13epoll_reactor16descriptor_state11do_completeEPvPNS1_19scheduler_operationERKNS_6system10error_codeEm
491275434249748194
3
294926
294926
294920
1
0
1
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10491
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail13epoll_reactor19register_descriptorEiRPNS2_16descriptor_stateE
391331300325133216
6
884733
294911
294911
294911
0
0

_ZN5boost4asio6detail13epoll_reactor21deregister_descriptorEiRPNS2_16descriptor_stateEb
708342657022904217
19
884733
45
0
0
45
45
884733
294911
294911
0
0
294911
294911
294911
294911
294911
0
0
45
1
0
1
0

_ZN5boost4asio6detail13epoll_reactor21free_descriptor_stateEPNS2_16descriptor_stateE
391331303091121080
6
294911
294911
242735
293191
294911
52176

_ZN5boost4asio6detail13epoll_reactor25allocate_descriptor_stateEv
1096621588764179866
5
294911
294911
294911
0
0

_ZN5boost4asio6detail13epoll_reactor32perform_io_cleanup_on_block_exitD2Ev
1096621589489001887
5
0
294920
0
6
0

_ZN5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
797081588432912973
26
306195
11269
5276
11269
0
0
216159
78767
4739124
4654868
11269
0
11269
11269
11269
0
11033
0
0
0
0
0
0
0
0
0
1
0
3
0
24
** External Symbol **:4438
** External Symbol **:1663
** External Symbol **:1182
** External Symbol **:1160
** External Symbol **:691
** External Symbol **:686
** External Symbol **:273
** External Symbol **:142
** External Symbol **:130
** External Symbol **:98
** External Symbol **:97
** External Symbol **:79
** External Symbol **:77
** External Symbol **:73
** External Symbol **:64
** External Symbol **:51
** External Symbol **:47
** External Symbol **:29
** External Symbol **:28
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:17
** External Symbol **:16
24
** External Symbol **:4438
** External Symbol **:1663
** External Symbol **:1182
** External Symbol **:1160
** External Symbol **:691
** External Symbol **:686
** External Symbol **:273
** External Symbol **:142
** External Symbol **:130
** External Symbol **:98
** External Symbol **:97
** External Symbol **:79
** External Symbol **:77
** External Symbol **:73
** External Symbol **:64
** External Symbol **:51
** External Symbol **:47
** External Symbol **:29
** External Symbol **:28
** External Symbol **:22
** External Symbol **:22
** External Symbol **:22
** External Symbol **:17
** External Symbol **:16

_ZN5boost4asio6detail13epoll_reactor8start_opEiiRPNS2_16descriptor_stateEPNS1_10reactor_opEbb
134258406150817197
38
0
0
295031
0
294965
0
295031
0
0
295031
294965
120
294911
120
120
0
2360
80
54
0
66
0
3
66
3
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
10
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:16
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
** External Symbol **:8
0
0
0

_ZN5boost4asio6detail14descriptor_ops25set_internal_non_blockingEiRhbRNS_6system10error_codeE
827608879619978247
23
0
0
294826
294826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
294826
1
0
5
0
0
0
0
0

_ZN5boost4asio6detail14hook_allocatorINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEENS1_16reactive_wait_opISB_S5_EEE10deallocateEPSD_m
844982796277455926
4
190923
415591
190923
103988

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEEC2EiRKSC_
567090795815895039
1
294946
1
0
2
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10507
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10507
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail14io_object_implINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS7_EEEEEENS0_15any_io_executorEED2Ev
238984484656208796
3
322566
129
0

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEEC2EiRKS4_
536744761735612421
2
294826
0
1
0
2
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10483
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10483
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128

_ZN5boost4asio6detail14io_object_implINS1_27reactive_descriptor_serviceENS0_15any_io_executorEED2Ev
784007058953177093
2
294826
0

_ZN5boost4asio6detail14thread_context24top_of_thread_call_stackEv
784007056844089447
2
9049013
8960835

_ZN5boost4asio6detail15awaitable_frameIN4absl7debian36StatusENS0_15any_io_executorEED2Ev
798733567075014180
5
1299445
1299445
0
0
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEE4pumpEv
845129391843786009
8
345462
4455639
732831
1078293
345462
0
0
0
1
0
4
24
** External Symbol **:579976
** External Symbol **:457824
** External Symbol **:445620
** External Symbol **:438375
** External Symbol **:345088
** External Symbol **:341844
** External Symbol **:341590
** External Symbol **:285600
** External Symbol **:285404
** External Symbol **:207424
** External Symbol **:172544
** External Symbol **:170986
** External Symbol **:170986
** External Symbol **:142864
** External Symbol **:142736
** External Symbol **:103712
** External Symbol **:67274
** External Symbol **:50477
** External Symbol **:35388
** External Symbol **:35099
** External Symbol **:20966
** External Symbol **:20032
** External Symbol **:20008
** External Symbol **:16425
24
** External Symbol **:172544
** External Symbol **:170987
** External Symbol **:142865
** External Symbol **:103712
** External Symbol **:67274
** External Symbol **:20033
** External Symbol **:10483
** External Symbol **:10412
** External Symbol **:9975
** External Symbol **:1626
** External Symbol **:1305
** External Symbol **:1237
** External Symbol **:1209
** External Symbol **:1159
** External Symbol **:1144
** External Symbol **:932
** External Symbol **:803
** External Symbol **:737
** External Symbol **:725
** External Symbol **:677
** External Symbol **:596
** External Symbol **:550
** External Symbol **:539
** External Symbol **:531
24
** External Symbol **:170922
** External Symbol **:142800
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:946
** External Symbol **:867
** External Symbol **:804
** External Symbol **:660
** External Symbol **:404
** External Symbol **:343
** External Symbol **:339
** External Symbol **:333
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:212
** External Symbol **:204
** External Symbol **:200
** External Symbol **:196
** External Symbol **:190
** External Symbol **:120
0

_ZN5boost4asio6detail16awaitable_threadINS0_15any_io_executorEED2Ev
5916478827320993
7
3714866
0
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E10do_performEPNS1_10reactor_opE
742261418966908927
1
294866

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E11do_completeEPvPNS1_19scheduler_operationERKS8_m
974670606498706273
6
294911
294911
0
0
0
0

_ZN5boost4asio6detail16reactive_wait_opINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES5_E3ptr5resetEv
238984482353853237
3
884733
294911
294911

_ZN5boost4asio6detail16service_registry10keys_matchERKNS0_17execution_context7service3keyES7_
753202734610441270
9
0
2365393
350359
1720369
2015034
1945839
1328272
1328272
27457

_ZN5boost4asio6detail16service_registry14do_use_serviceERKNS0_17execution_context7service3keyEPFPS4_PvES9_
391800338263333511
10
1719472
897
645286
645286
262
0
262
262
0
0
1
0
2
24
** External Symbol **:1
_ZN5boost4asio6detail16service_registry6createINS1_22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS8_EEEEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_13epoll_reactorENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_27reactive_descriptor_serviceENS0_17execution_contextEEEPNS5_7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_16resolver_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
_ZN5boost4asio6detail16service_registry6createINS1_23reactive_socket_serviceINS0_2ip3tcpEEENS0_10io_contextEEEPNS0_17execution_context7serviceEPv:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
0

_ZN5boost4asio6detail16thread_info_base25rethrow_pending_exceptionEv
391331302142307212
6
968779
0
0
0
0
0

_ZN5boost4asio6detail16thread_info_base8allocateINS2_11default_tagEEEPvT_PS2_mm
556960143917818754
14
533332
1559269
1234059
379908
1090992
325210
325210
968862
643655
42602
0
0
0
643655

_ZN5boost4asio6detail16thread_info_base8allocateINS2_19awaitable_frame_tagEEEPvT_PS2_mm
556960143917818754
14
1734871
5278232
4902872
1160642
3519904
375360
375360
2766963
2391606
646737
0
0
0
2052052

_ZN5boost4asio6detail16thread_info_base8allocateINS2_21executor_function_tagEEEPvT_PS2_mm
556960143917818754
14
36956
892737
152055
804516
74135
740682
740682
788706
48024
640
0
0
0
48024

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJEEclEv
784007056844089447
2
437800
437800

_ZN5boost4asio6detail17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEclIS7_EEvOT_
784007056844089447
2
294911
294911

_ZN5boost4asio6detail17executor_function8completeINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEEvPNS2_9impl_baseEb
950994586496501087
12
437800
437800
437800
437800
0
0
437800
0
0
0
0
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorES3_NS0_10io_contextENS0_8executorEvEC2EbRKS3_S8_
536873290214355862
4
295151
295151
295151
0

_ZN5boost4asio6detail17handler_work_baseINS0_15any_io_executorEvNS0_10io_contextENS0_8executorEvEC2EiiRKS3_
123497037245367421
7
0
723750
723750
0
723750
0
0
1
0
1
24
** External Symbol **:358393
** External Symbol **:220049
** External Symbol **:77991
** External Symbol **:22031
** External Symbol **:9999
** External Symbol **:6621
** External Symbol **:5272
** External Symbol **:2726
** External Symbol **:2722
** External Symbol **:1557
** External Symbol **:1401
** External Symbol **:1379
** External Symbol **:1222
** External Symbol **:1071
** External Symbol **:1070
** External Symbol **:1068
** External Symbol **:1064
** External Symbol **:982
** External Symbol **:976
** External Symbol **:810
** External Symbol **:528
** External Symbol **:484
** External Symbol **:381
** External Symbol **:375

_ZN5boost4asio6detail19recycling_allocatorINS1_11executor_opINS1_17executor_functionESaIvENS1_19scheduler_operationEEENS1_16thread_info_base11default_tagEE10deallocateEPS7_m
798733567589966752
5
48283
103823
102781
48283
54498

_ZN5boost4asio6detail19recycling_allocatorINS1_17executor_function4implINS1_7binder0INS1_17awaitable_handlerINS0_15any_io_executorEJEEEEESaIvEEENS1_16thread_info_base21executor_function_tagEE10deallocateEPSB_m
798733567589966752
5
41873
97801
437800
41873
395927

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE17rethrow_exceptionEv
391331302142307212
6
2766966
0
0
0
0
0

_ZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEEdlEPvm
287486625830683733
6
1405225
3000313
2766966
1744779
1022187
0

_ZN5boost4asio6detail20co_spawn_entry_pointINS0_15any_io_executorENS1_21awaitable_as_functionIvS3_EENS1_16detached_handlerEEENS0_9awaitableINS1_28awaitable_thread_entry_pointET_EEPNS7_IvS9_EES9_T0_T1_
882477849480608095
72
0
0
10085
0
10085
0
0
0
10085
10085
0
0
10085
0
0
10085
10085
10085
0
0
0
0
10085
10085
0
0
5072
0
0
5072
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
14
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE10expires_atERNSA_19implementation_typeERKNS4_10time_pointIS6_NS4_8durationIlSt5ratioILl1ELl1000000000EEEEEERNS_6system10error_codeE
146835647075900052
2
93528
335391

_ZN5boost4asio6detail22deadline_timer_serviceINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE13expires_afterERNSA_19implementation_typeERKNS4_8durationIlSt5ratioILl1ELl1000000000EEEERNS_6system10error_codeE
1124680653217615623
4
0
428839
428839
0

_ZN5boost4asio6detail27reactive_descriptor_service10async_waitINS1_16as_tuple_handlerINS1_17awaitable_handlerINS0_15any_io_executorEJSt5tupleIJNS_6system10error_codeEEEEEEEES6_EEvRNS2_19implementation_typeENS0_5posix15descriptor_base9wait_typeERT_RKT0_
512089717155829978
12
0
294826
0
0
2360
0
0
0
0
0
0
0
1
0
1
0

_ZN5boost4asio6detail27reactive_descriptor_service6assignERNS2_19implementation_typeERKiRNS_6system10error_codeE
1145414988772566333
10
0
294826
0
0
294826
0
0
0
0
0
1
0
2
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7destroyERNS2_19implementation_typeE
238984481799490044
3
294826
0
0

_ZN5boost4asio6detail27reactive_descriptor_service7releaseERNS2_19implementation_typeE
238984481799490044
3
294826
294826
294826

_ZN5boost4asio6detail27reactive_descriptor_service8start_opERNS2_19implementation_typeEiPNS1_10reactor_opEbbb
536873293744241650
4
0
294826
294826
294826

_ZN5boost4asio6detail27reactive_descriptor_service9constructERNS2_19implementation_typeE
742261418966908927
1
294826

_ZN5boost4asio6detail8op_queueINS1_19scheduler_operationEED2Ev
515008861925112362
5
1018961
0
0
1018961
0
1
0
1
0

_ZN5boost4asio6detail8op_queueINS1_7wait_opEED2Ev
515008861925112362
5
322566
0
0
322566
0
1
0
1
0

_ZN5boost4asio6detail9scheduler10do_run_oneERNS1_27conditionally_enabled_mutex11scoped_lockERNS1_21scheduler_thread_infoERKNS_6system10error_codeE
868688906142721482
19
4739124
968779
0
4654868
0
968779
0
968779
4739124
0
968779
0
4739124
968824
4739124
0
0
4654868
0
1
0
2
24
** External Symbol **:523734
** External Symbol **:502423
** External Symbol **:400330
** External Symbol **:399819
** External Symbol **:391674
** External Symbol **:336567
** External Symbol **:334888
** External Symbol **:282479
** External Symbol **:280410
** External Symbol **:129164
** External Symbol **:120067
** External Symbol **:117756
** External Symbol **:115671
** External Symbol **:111731
** External Symbol **:108102
** External Symbol **:93549
** External Symbol **:75066
** External Symbol **:58960
** External Symbol **:57069
** External Symbol **:51457
** External Symbol **:38595
** External Symbol **:34768
** External Symbol **:20772
** External Symbol **:20078
24
** External Symbol **:172544
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:103712
** External Symbol **:67402
** External Symbol **:67192
** External Symbol **:22997
** External Symbol **:15234
** External Symbol **:12222
** External Symbol **:11542
** External Symbol **:10508
** External Symbol **:10483
** External Symbol **:10428
** External Symbol **:10103
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:9998
** External Symbol **:9968
** External Symbol **:6738
** External Symbol **:5562

_ZN5boost4asio6detail9scheduler12can_dispatchEv
1124680653337888707
3
0
8091409
8037832

_ZN5boost4asio6detail9scheduler12task_cleanupD2Ev
948827211883763287
7
77138
4739124
237851
40860
4501273
4739124
148215

_ZN5boost4asio6detail9scheduler12work_cleanupD2Ev
52047013245151593
10
312253
959269
9510
312253
948872
312253
312253
0
0
0

_ZN5boost4asio6detail9scheduler25post_deferred_completionsERNS1_8op_queueINS1_19scheduler_operationEEE
596847748517577054
15
0
723630
335510
335510
335413
97
0
335413
97
0
6825
0
328588
0
0

_ZN5boost4asio6detail9scheduler25post_immediate_completionEPNS1_19scheduler_operationEb
393568430052349004
12
0
245181
245181
62346
0
0
5380
177460
91826
85634
0
0

_ZN5boost4asio6detail9scheduler26wake_one_thread_and_unlockERNS1_27conditionally_enabled_mutex11scoped_lockE
971686719755716591
7
0
67868
67868
67866
67868
5380
5380
1
0
1
24
** External Symbol **:2736
** External Symbol **:541
** External Symbol **:508
** External Symbol **:366
** External Symbol **:264
** External Symbol **:262
** External Symbol **:115
** External Symbol **:69
** External Symbol **:55
** External Symbol **:47
** External Symbol **:36
** External Symbol **:28
** External Symbol **:24
** External Symbol **:18
** External Symbol **:16
** External Symbol **:15
** External Symbol **:14
** External Symbol **:13
** External Symbol **:13
** External Symbol **:12
** External Symbol **:12
** External Symbol **:12
** External Symbol **:11
** External Symbol **:11

_ZN5boost4asio6detail9scheduler3runERNS_6system10error_codeE
1073436553124709657
11
450
968779
968779
656526
45
45
0
0
0
0
0

_ZN5boost4asio9awaitableIN4absl7debian36StatusENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
1299445
0
0
0
0
1
0
2
24
** External Symbol **:172544
** External Symbol **:170986
** External Symbol **:170986
** External Symbol **:170795
** External Symbol **:142736
** External Symbol **:142736
** External Symbol **:142702
** External Symbol **:103712
** External Symbol **:20008
** External Symbol **:20008
** External Symbol **:10483
** External Symbol **:10000
** External Symbol **:1305
** External Symbol **:903
** External Symbol **:903
** External Symbol **:803
** External Symbol **:677
** External Symbol **:672
** External Symbol **:640
** External Symbol **:596
** External Symbol **:586
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
0

_ZN5boost4asio9awaitableISt5tupleIJNS_6system10error_codeEEENS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
294911
0
0
0
0
1
0
2
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10483
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
0

_ZN5boost4asio9awaitableIvNS0_15any_io_executorEE12await_resumeEv
742169496108683043
5
783262
0
0
0
0
1
0
2
24
** External Symbol **:170986
** External Symbol **:170922
** External Symbol **:142864
** External Symbol **:142800
** External Symbol **:67274
** External Symbol **:10024
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:10000
** External Symbol **:9975
** External Symbol **:5340
** External Symbol **:5072
** External Symbol **:1625
** External Symbol **:1292
** External Symbol **:1237
** External Symbol **:1208
** External Symbol **:1158
** External Symbol **:1143
** External Symbol **:1023
** External Symbol **:946
** External Symbol **:931
** External Symbol **:867
** External Symbol **:804
** External Symbol **:803
0

_ZN5boost4asio9execution12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS1_6detail8blocking7never_tILi0EEENS1_11prefer_onlyINS8_10possibly_tILi0EEEEENSB_INS7_16outstanding_work9tracked_tILi0EEEEENSB_INSF_11untracked_tILi0EEEEENSB_INS7_12relationship6fork_tILi0EEEEENSB_INSM_14continuation_tILi0EEEEEEEC2ERKST_
811594942473831488
3
3016166
0
0
1
0
1
24
** External Symbol **:1128748
** External Symbol **:995085
** External Symbol **:341974
** External Symbol **:285730
** External Symbol **:122669
** External Symbol **:40178
** External Symbol **:9117
** External Symbol **:8771
** External Symbol **:7669
** External Symbol **:6868
** External Symbol **:5899
** External Symbol **:3609
** External Symbol **:3605
** External Symbol **:3589
** External Symbol **:3252
** External Symbol **:2827
** External Symbol **:2727
** External Symbol **:2695
** External Symbol **:2418
** External Symbol **:2318
** External Symbol **:2305
** External Symbol **:2288
** External Symbol **:1864
** External Symbol **:1776

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
443244

_ZN5boost4asio9execution6detail17any_executor_base10execute_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRKS3_ONS0_6detail17executor_functionE
742261418966908927
1
345462

_ZN5boost4asio9execution6detail17any_executor_base10require_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESC_EET_PKvS12_
742261418966908927
1
97782

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_RKS3_
742261418966908927
1
2324680

_ZN5boost4asio9execution6detail17any_executor_base11copy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_RKS3_
784007056844089447
2
691484
691484

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_S9_
742261418966908927
1
639248

_ZN5boost4asio9execution6detail17any_executor_base11move_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_S9_
742261418966908927
1
692284

_ZN5boost4asio9execution6detail17any_executor_base13target_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKvRKS3_
742261418966908927
1
1476540

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm0EEEEEvRS3_
742261418966908927
1
2893458

_ZN5boost4asio9execution6detail17any_executor_base14destroy_objectINS0_10io_context19basic_executor_typeISaIvELm4EEEEEvRS3_
742261418966908927
1
1382688

_ZN5boost4asio9execution6detail17any_executor_base14prefer_fn_implINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_PNSt9enable_ifIXaantsr7is_sameIT0_vEE5valuesrT1_13is_preferableEvE4typeE
784007056844089447
2
691204
691204

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEERKSt9type_infov
742261418966908927
1
1757294

_ZN5boost4asio9execution6detail17any_executor_base14target_type_exINS0_10io_context19basic_executor_typeISaIvELm4EEEEERKSt9type_infov
742261418966908927
1
345462

_ZN5boost4asio9execution6detail17any_executor_base8equal_exINS0_10io_context19basic_executor_typeISaIvELm0EEEEEbRKS3_SA_
742261418966908927
1
295151

_ZN5boost4asio9execution6detail17any_executor_base8query_fnINS0_10io_context19basic_executor_typeISaIvELm0EEENS1_12context_as_tIRNS0_17execution_contextEEEEEvPvPKvSF_
742261418966908927
1
589772

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESK_EET_PKvS12_
742261418966908927
1
691204

_ZN5boost4asio9execution6detail17any_executor_base9prefer_fnINS1_12any_executorIJNS1_12context_as_tIRNS0_17execution_contextEEENS2_8blocking7never_tILi0EEENS1_11prefer_onlyINSA_10possibly_tILi0EEEEENSD_INS2_16outstanding_work9tracked_tILi0EEEEENSD_INSH_11untracked_tILi0EEEEENSD_INS2_12relationship6fork_tILi0EEEEENSD_INSO_14continuation_tILi0EEEEEEEENS0_10io_context19basic_executor_typeISaIvELm0EEESR_EET_PKvS12_
742261418966908927
1
97782

_ZN5boost4asio9execution6detail17any_executor_baseC2EOS3_
543243708862749142
3
1331532
1018901
0
1
0
1
24
** External Symbol **:372809
** External Symbol **:341974
** External Symbol **:285730
** External Symbol **:172790
** External Symbol **:51357
** External Symbol **:40338
** External Symbol **:18353
** External Symbol **:5337
** External Symbol **:3485
** External Symbol **:3370
** External Symbol **:3252
** External Symbol **:2802
** External Symbol **:2418
** External Symbol **:2318
** External Symbol **:2288
** External Symbol **:1864
** External Symbol **:1495
** External Symbol **:1450
** External Symbol **:926
** External Symbol **:918
** External Symbol **:908
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702

_ZN5boost6detail22crc_modulo_word_updateIjtEEviRT_T0_S2_ib
868361659980344168
8
75776
37888
9472
9472
9472
18944
37888
37888

_ZN5boost6detail31make_partial_xor_products_tableILi8EjEENS_5arrayIT0_XlsLm1ET_EEEiS3_b
177584446278217354
10
9472
151552
37888
9472
9472
37
37888
75776
9472
18944

_ZN5boost6detail32reflected_byte_table_driven_crcsILi32ELm79764919EE10crc_updateEjPKhm
1096621589224915857
5
106520
2664
37
37
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISA_Lb1EEERS4_
146835647075900052
2
5242165
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS4_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS6_EEEE
844982797010397240
5
0
18424597
5242165
4861859
4861859

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor4SlotENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvNS3_9PoolState13ExpiresBeforeEmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISA_Lb1EEE
37730074776470275
5
913199
1050643
5242165
2831955
385510

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE13insert_uniqueENS0_13tree_iteratorISB_Lb1EEERS5_
146835647075900052
2
5248096
0

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE20insert_unique_commitERS5_RKNS0_20insert_commit_data_tIPNS0_11rbtree_nodeIS7_EEEE
844982797010397240
5
0
18524729
5248096
2542192
2542192

_ZN5boost9intrusive11bstree_implINS0_8bhtraitsIN6lessor9FairQueue7WaitingENS0_18rbtree_node_traitsIPvLb0EEELNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEEvvmLb1ELNS0_10algo_typesE5EvE5eraseENS0_13tree_iteratorISB_Lb1EEE
37730074776470275
5
3849
2708579
5248096
3983595
2705905

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor4SlotENS0_6detail16key_nodeptr_compINS7_9PoolState13ExpiresBeforeENS0_8bhtraitsIS8_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS8_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSN_SO_RKT_T0_RNS0_20insert_commit_data_tISO_EEPm
342810749316373002
13
80
5242085
0
5242165
80
0
4861864
4861784
0
0
0
9
380301

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE19insert_unique_checkIN6lessor9FairQueue7WaitingENS0_6detail16key_nodeptr_compISt4lessIS9_ENS0_8bhtraitsIS9_S4_LNS0_14link_mode_typeE1ENS0_7dft_tagELj3EEENS_11move_detail8identityIS9_EEEEEESt4pairIPNS0_11rbtree_nodeIS3_EEbEPKSO_SP_RKT_T0_RNS0_20insert_commit_data_tISP_EEPm
342810749316373002
13
0
5248096
0
5248096
0
0
2542192
2542192
0
0
0
0
2705904

_ZN5boost9intrusive17bstree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_RNS0_20data_for_rebalance_tIS8_EE
446858651872269297
18
917048
0
0
5752391
3164087
1601177
1412659
747349
161280
486718
367171
2450570
558770
595842
3210200
7812143
3172029
5271560

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE20insert_unique_commitEPNS0_11rbtree_nodeIS3_EES8_RKNS0_20insert_commit_data_tIS8_EE
567185239083544332
5
5
3086205
7404051
2
7403976

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE25rebalance_after_insertionEPNS0_11rbtree_nodeIS3_EES8_
1042354055910929942
18
3339448
11480820
6000611
129
1670960
4329647
49
4
0
570725
4570949
4
7
0
8
41
10490621
1

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE42rebalance_after_erasure_restore_invariantsEPNS0_11rbtree_nodeIS3_EES8_S8_
386924804694313492
43
1300157
118085
983694
1484605
10669252
6808692
4329567
133479
511959
175379
2116491
124053
184448
15790
3817608
2277733
26900
5961
11695
1280809
1300157
803104
7795
4460
9802968
1694683
7626
1283
0
0
398010
164958
806538
387501
199330
26974
21157
66356
5834437
0
95609
1107852
0

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
1124680653258158719
3
2987
5242984
5245109

_ZN5boost9intrusive17rbtree_algorithmsINS0_18rbtree_node_traitsIPvLb0EEEE5eraseEPNS0_11rbtree_nodeIS3_EES8_
798733566915304256
4
1409672
4559984
3832493
0

_ZN5boost9intrusive22bstree_algorithms_baseINS0_18rbtree_node_traitsIPvLb0EEEE9prev_nodeEPNS0_11rbtree_nodeIS3_EE
948827210703629965
9
0
0
7404336
7404136
7404336
7404216
7248881
40
228847

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12InsertUniqueEmPNS9_4NodeE
694937217598364818
5
8651
120154
3157950
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap18TryEmplaceInternalIRKS7_JEEESt4pairINS9_13iterator_baseINS0_7MapPairIS7_S7_EEEEbEOT_DpOT0_
93478049560450218
6
0
0
0
0
2663018
3261919

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap24ResizeIfLoadIsOutOfRangeEm
484499720113870608
7
598901
0
2672179
0
2672179
0
0

_ZN6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap6ResizeEm
927205941019177903
10
0
0
0
0
0
0
0
0
2679204
0

_ZN6google8protobuf8internal18TransparentSupportINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE6EqualsIS8_S8_EEbRKT_RKT0_
98923583033976887
4
128805
0
0
0
1
1
1
0

_ZN6google8protobuf8internal20RepeatedPtrFieldBase18MergeFromInnerLoopINS0_16RepeatedPtrFieldINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE11TypeHandlerEEEvPPvSE_ii
694937217202637848
5
40000
0
40000
20000
20000

_ZN6google8protobuf8internal20RepeatedPtrFieldBase3AddINS0_16RepeatedPtrFieldIN6lessor7journal10WorkerStepEE11TypeHandlerEEEPNT_4TypeEPKSB_
238984482422036564
3
296751
268073
0

_ZN6lessor10CheckNonceEN4absl7debian311string_viewE
950994587396889690
14
0
0
2609936
2609936
2609936
2609936
326242
326242
326242
0
0
0
0
0

_ZN6lessor10IdentityOfERKNS_11CredentialsENS_10BorrowedFdENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
102051346962454534
21
0
21839531
0
704501
0
704501
0
704501
0
704501
0
0
0
0
0
0
0
0
0
0
704501

_ZN6lessor10LooksQuietENS_10BorrowedFdE
391331300898160634
6
0
0
0
2944247
0
0

_ZN6lessor10RecordFile4TakeEv
794533771550705466
8
35169
35169
192
192
0
0
0
0
1
1
1
1
512:35169

_ZN6lessor10RedisFront10CheckLoginENS_12RedisMeaningE
171079196319822336
30
0
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor10RedisFront10EndCommandERKNS_4FlowE
187771963178206443
9
0
4060060
0
0
0
0
0
0
0

_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
807055964315271028
19
0
4060828
4060828
4060828
0
4060828
4060828
4060060
4060828
685036
0
685036
0
0
0
0
0
0
4060828

_ZN6lessor10RedisFront14EndPublicationEv
764657765565301240
17
0
4060060
4060060
60
0
0
4060060
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront5AwaitENS_12RedisCommandERKNS_4FlowE
1073436552176223259
16
0
0
4060060
0
4060060
4060060
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront7ForwardERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
174914379821090046
49
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor10RedisFront8EndReplyERKNS_4FlowE
948827210170484272
7
0
768
0
0
4060060
4060060
0

_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
314499565098193285
50
4060060
856
8120976
8120976
0
850
8120976
4060916
850
8120120
8120120
685886
4060910
4060060
685886
4060060
0
4060060
4060060
4060060
0
0
0
850
850
850
850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060060
0

_ZN6lessor10RedisFront8TakeHeadERKNS_5redis13CommandCutter5PieceENS_12RedisCommandERKNS_4FlowE
249841959108814975
21
4060060
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
0
0
0
4060060

_ZN6lessor10RedisFront9AnswerDueERKNS_4FlowE
1073436551971399823
12
0
3375792
0
0
0
0
0
4060828
0
0
0
0

_ZN6lessor10RedisFront9EndAnswerERKNS_4FlowE
135188632249601909
8
0
0
4060060
0
0
0
685030
0

_ZN6lessor10UnderstandERKNS_5redis13CommandCutterE
1082989662917407614
68
0
0
0
0
4060910
4060910
1980
1980
0
4060910
90
0
90
90
0
0
0
90
0
90
90
0
0
90
0
0
0
90
0
90
0
0
0
0
0
0
0
90
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
90
90
1
1
5
1
6:90
1
6:90
0
1
6:90
1
6:90

_ZN6lessor10WorkerCrew4GiveERNS_10WorkerLinkE
842629279852145535
22
0
28678
28678
0
0
0
0
0
0
0
0
0
28678
0
0
0
0
0
0
0
0
0
2
0
4
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew6WakeByENS_8MonoTimeE
789594824668060895
23
125100
1853
1853
0
1853
0
0
0
1853
0
0
1853
0
0
0
0
0
0
0
0
0
1
1
1
0
3
6
** External Symbol **:1668
** External Symbol **:146
** External Symbol **:16
** External Symbol **:12
** External Symbol **:10
** External Symbol **:1
0
0

_ZN6lessor10WorkerCrew7AdvanceEv
974670607854322738
7
0
87833
28678
59155
21
59212
59155

_ZN6lessor10WorkerCrew7OnEndedERNS_10WorkerLinkERKSt6vectorIN4absl7debian36StatusESaIS6_EE
144240995638855494
20
0
22
28678
0
28678
28678
28678
28678
28678
28678
0
0
0
0
0
0
0
0
0
0
2
0
6
2
** External Symbol **:18
** External Symbol **:4
2
** External Symbol **:18
** External Symbol **:4
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
1
1
0

_ZN6lessor10WorkerCrew7OnReplyERNS_10WorkerLinkERKNS_7journal11WorkerReplyE
247671764756650933
13
0
0
11
296773
28722
28700
0
0
22
11
0
0
0

_ZN6lessor10WorkerLink4ReadEv
746321611229061014
28
28722
296773
0
0
0
28722
28722
0
28722
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor10WorkerLink6HandleEv
345737796295395013
10
28722
28722
0
0
28722
0
0
0
0
0
1
0
1
6
** External Symbol **:15256
** External Symbol **:10005
** External Symbol **:1451
** External Symbol **:1004
** External Symbol **:1004
** External Symbol **:2

_ZN6lessor10WorkerTaskC2ESt6vectorINS_13CleanupRunner4StepESaIS3_EEN4absl7debian312AnyInvocableIFvRKS1_INS7_6StatusESaIS9_EEbEEENS_8MonoTimeE
641059977005708569
12
296751
296751
193368
103383
28678
0
0
0
0
0
0
0
1
0
2
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor11FindSettingERKSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_ESaIS8_EEN4absl7debian311string_viewE
1075867882490824511
27
1629
0
0
3219824
799
0
4959
1629
4959
0
1629
0
0
0
4837929
4831341
800
3220624
0
799
0
3220624
799
0
0
3220624
1609918
1
1
7
1
16:4959
1
16:1629
0
0
0
1
16:799
1
16:3220624

_ZN6lessor11LeasedPaths7ReleaseENS_2IdINS_8LeaseTagEEEb
1063705159172739859
3
2661605
0
0

_ZN6lessor11PoolMetrics5EndedENS_8LeaseEndEN4absl7debian38DurationE
742261418966908927
1
5241071

_ZN6lessor11PoolSockets10OnAcceptedERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS0_3WayENS_8UniqueFdE
42618249411050704
56
0
0
0
676676
0
0
676676
0
0
0
0
0
0
0
0
676676
0
0
676676
0
676676
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
676676
0
1
0
4
0
0
0
0

_ZN6lessor11PoolSockets12AdmitProcessENS_10BorrowedFdERKN4absl7debian38StatusOrINS_11CredentialsEEERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
993108205903211798
13
676676
0
676676
676676
676676
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets14TakeDescriptorEjRKNS_9PoolRelayE
712802760173431554
33
0
0
0
0
677081
0
677081
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor11PoolSockets9HolderForENS_10BorrowedFdERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEERKNS_12PoolSettingsE
1019592682407049041
54
0
0
0
0
0
0
676271
0
0
405
0
0
0
0
0
0
405
405
0
405
405
405
405
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
5:405
1
1:405

_ZN6lessor11ReasonErrorENS_2v111Reason_CodeEN4absl7debian311string_viewERKSt6vectorISt4pairIS4_NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEESaISD_EE
1072008671649668184
41
9161
9161
0
0
352462
326984
0
109555
29404
29404
25478
25478
25478
25478
25478
25478
0
25478
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
3
9:21747
7:7656
17:1

_ZN6lessor11ResolveDeedERKNS_2v113CleanupActionERKNS_13CleanupRightsERKNS_12CleanupAgentE
74502901794614719
310
0
0
0
0
0
0
0
464507
20000
0
0
444507
0
0
10000
10000
10000
0
0
0
444507
10000
0
0
0
0
0
0
0
10000
0
0
0
0
0
444507
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
444507
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
10000
10000
0
0
0
0
0
0
0
10000
0
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
444507
0
0
0
0
0
0
10000
0
10000
0
0
0
0
0
0
0

_ZN6lessor11RunExchangeENS_10BorrowedFdENS_8ExchangeENS_8MonoTimeERKNS_5ClockE
663098767401036798
83
289430
0
336850
336850
0
0
289430
289430
327546
379828
336850
0
289430
9304
289430
336850
336850
327546
336850
336850
0
9304
0
289430
0
0
0
0
0
0
0
0
289430
289430
336850
0
0
336850
0
0
336850
336850
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
11
0
0
0
0
21
** External Symbol **:172352
** External Symbol **:103648
** External Symbol **:5533
** External Symbol **:4928
** External Symbol **:952
** External Symbol **:258
** External Symbol **:217
** External Symbol **:197
** External Symbol **:196
** External Symbol **:186
** External Symbol **:179
** External Symbol **:164
** External Symbol **:131
** External Symbol **:110
** External Symbol **:108
../../daemon/wire/redis_exchange.cc:_ZNK6lessor5redis12_GLOBAL__N_17Checker8awaitingEv:80
** External Symbol **:67
** External Symbol **:58
** External Symbol **:51
** External Symbol **:12
** External Symbol **:3
0
0
0
0
21
** External Symbol **:170986
** External Symbol **:142736
** External Symbol **:10008
** External Symbol **:10000
** External Symbol **:903
** External Symbol **:240
** External Symbol **:232
** External Symbol **:224
** External Symbol **:220
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:160
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17CheckerD0Ev:80
** External Symbol **:42
** External Symbol **:12
** External Symbol **:7
0
1
1
1
9:9304

_ZN6lessor11TenantTable8GetOrAddERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
750937526959873281
17
30000
0
30000
30000
30000
30045
0
0
0
0
45
45
45
0
0
0
0
1
1
2
1
7:30000
1
8:45

_ZN6lessor11WaitForAsioEiP11epoll_eventii
536873292309253651
4
0
4739124
4739124
96572

_ZN6lessor12AttachServer10OnAcceptedENS_8UniqueFdE
720462147448307887
101
0
0
0
0
27077
1
0
1
0
1
0
27076
0
0
0
0
1
0
0
27076
0
0
1
1
0
1
0
0
0
1
1
0
27076
1
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27077
0

_ZN6lessor12CleanupQuota4GiveEjm
694937218275256565
6
306751
0
6
0
0
0

_ZN6lessor12CleanupQuota4TakeEjm
742261418966908927
1
464507

_ZN6lessor12CleanupState10OnFinishedENS_2IdINS_9ActionTagEEERKN4absl7debian36StatusENS_8MonoTimeERNS_6RandomERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISJ_EE
717382262498333621
24
268073
0
0
306751
38678
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
7
65:118666
33:56025
16:18678
8:18678
17:18677
32:18676
64:18673

_ZN6lessor12CleanupState3AddENS_2IdINS_9ActionTagEEENS1_INS_10SessionTagEEENS1_INS_8LeaseTagEEERKNS_13CleanupPolicyERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISI_EE
974670605572590944
7
464507
0
0
0
0
0
0

_ZN6lessor12CleanupState3EndENS_2IdINS_9ActionTagEEENS_7Journal7OutcomeERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISD_EE
732038792768802925
8
306751
0
0
0
0
0
0
306751

_ZN6lessor12CleanupState4FindENS_2IdINS_9ActionTagEEE
567185242265862187
5
1423710
1423710
1423710
0
0

_ZN6lessor12CleanupState6RunAllENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
393568430245866104
13
464507
464507
4033
4033
4033
4033
0
0
0
0
0
0
0

_ZN6lessor12CleanupState7AdvanceENS_2IdINS_10SessionTagEEERSt6vectorISt7variantIJNS0_5StartENS0_5RestsENS0_4DiesENS0_4EndsENS0_5CleanEEESaISB_EE
45209324010074225
17
20000
323684
287007
294842
20000
46846
12165
42711
0
38694
4017
4017
0
2013
2004
0
0

_ZN6lessor12CleanupState9BecomeDueENS_2IdINS_9ActionTagEEERNS0_5EntryE
1063705161840035144
3
464507
0
0

_ZN6lessor12DurationFromERKN6google8protobuf8DurationEN4absl7debian311string_viewE
1044887267156917124
20
0
0
0
2670043
0
0
0
2670043
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12FindReportedERKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_St4lessIS6_ESaISt4pairIKS6_S6_EEEN4absl7debian311string_viewE
886271540531489922
4
235397
222888
26485
12509

_ZN6lessor12PriorityFromENS_2v18PriorityE
1124680653874042806
4
464507
0
0
464507

_ZN6lessor12ProcessWatch3AddERNS_4PeerENS_2IdINS_10SessionTagEEE
640156331545549814
56
0
32910
27481
32286
26878
32286
0
0
32286
624
624
0
624
0
0
0
0
32286
32286
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
0
0
0

_ZN6lessor12ProcessWatch6RemoveERKNS_10ProcessKeyENS_2IdINS_10SessionTagEEE
790715554225988411
19
32910
32909
32910
624
32910
32910
624
624
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor12RedisPending3PopEv
484499721492999404
7
4060828
685798
4060060
685036
685036
0
4060060

_ZN6lessor12RedisPending4PushENS_12RedisAwaitedE
938826624123838821
13
0
684186
4060060
1612
0
3375792
0
3375030
0
0
3375030
3375030
4060060
1
1
1
0

_ZN6lessor12RedisSession7OnReplyENS_12RedisMeaningEjRKNS_5redis11ReplyWalkerE
561040280618509186
46
0
0
0
0
0
0
0
0
4060060
0
0
0
0
0
0
0
4060060
2030000
0
0
0
2030000
0
0
0
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
2:2030000
0

_ZN6lessor12RunStatementENS_10BorrowedFdENS_8ExchangeERKSt8optionalIN4absl7debian36StatusEENS_8MonoTimeERKNS_5ClockE
1120094962952321750
42
0
10000
0
1000
10000
9000
0
0
10000
9000
1000
0
0
0
0
9000
10000
0
9000
10000
0
0
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
0
0
0
0
0
0
0
0
1
2
1
9:9000
1
9:9000

_ZN6lessor12SessionNames7OnAskedEN4absl7debian311string_viewE
260734257121462273
22
5307
0
18488
18488
18488
18488
3227178
3227178
3222935
9485
3217693
4781
9485
9485
4704
0
474
0
482
474
0
0
2
0
1
17
** External Symbol **:1392
** External Symbol **:1143
** External Symbol **:1114
** External Symbol **:1014
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
1
1
4
7:3213357
6:4312
9:2919
8:2347

_ZN6lessor12SessionNames8ReplacesEi
1063705161908944610
3
2567203
1440
238

_ZN6lessor12SessionTable10LeaveGraceENS_2IdINS_10SessionTagEEERNS0_5EntryE
1063705161908944610
3
633763
5429
5429

_ZN6lessor12SessionTable3EndENS_2IdINS_10SessionTagEEE
3603321414812966
15
48958
32910
32910
32910
32910
531
531
0
0
0
0
0
0
0
0

_ZN6lessor12SessionTable4OpenERKNS0_8IdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
196075478683532905
37
0
32379
0
32910
0
0
32379
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32910
1
1
1
0

_ZN6lessor12SessionTable6ResumeENS_2IdINS_10SessionTagEEE
567185240184951041
5
595424
595424
595424
0
0

_ZN6lessor12WorkerRunner10RunInOrderERKNS_8IdentityESt6vectorINS_13CleanupRunner4StepESaIS6_EEN4absl7debian312AnyInvocableIFvRKS4_INSA_6StatusESaISC_EEbEEE
1056276403975278125
51
0
296751
28678
28678
28678
28678
28678
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
14
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
6
** External Symbol **:15234
** External Symbol **:10000
** External Symbol **:1443
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
1
2
0
0

_ZN6lessor12WorkerRunner6CrewOfERKNS_8IdentityE
14124349481107501
20
0
0
0
0
0
28678
28672
28672
6
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13ConnectorNameENS_8Upstream4KindE
798733567464660133
5
0
0
2349521
0
0

_ZN6lessor13DriverSession8AddRelayERKSt10shared_ptrINS_9PoolRelayEE
614734196703061374
58
676676
676271
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
676676
0
0
676676
0
0
405
676676
0
676271
405
0
0
0
0
0
0
676271
0
0
0
0
0
0
0
0
0
0
0
0
0
676271
1
0
3
0
0
0

_ZN6lessor13LeaseHandlers16AcquireForClientERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEN4absl7debian312AnyInvocableIFvONSB_8StatusOrINS_12GrantedLeaseEEEEEE
1024588651855630722
4
2568053
0
0
0
1
0
3
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
../../daemon/relay/client.cc:_ZN4absl7debian322internal_any_invocable22LocalManagerNontrivialIZN6lessor6Client7AcquireEvE3$_0EEvNS1_14FunctionToCallEPNS1_15TypeErasedStateES8_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor13LeaseHandlers4TakeERKSt10shared_ptrINS_7SessionEERKS1_INS_4PoolEEONS_5ClaimEN4absl7debian38DurationENSD_12AnyInvocableIFvONSD_8StatusOrINS_12GrantedLeaseEEEEEE
813609035458821538
18
0
0
0
0
0
0
5238096
5238096
5238096
5238096
0
0
0
0
0
0
0
0
2
0
7
0
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102323
** External Symbol **:90541
** External Symbol **:76323
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102323
** External Symbol **:90540
** External Symbol **:76323
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
0
0
1
1
1
1:5238096

_ZN6lessor13LeaseHandlers7AcquireERKSt10shared_ptrINS_7SessionEERKNS_2v114AcquireRequestEN4absl7debian38DurationEbNSB_12AnyInvocableIFvNSB_8StatusOrINS_10GrantReplyEEEEEE
270449479075024420
71
0
0
0
0
2670043
0
0
0
2670043
0
0
0
0
0
0
0
0
2670042
0
0
0
0
0
2670042
2670043
2670043
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2670042
0
0
0
0
1
0
12
0
0
0
0
0
0
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76325
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102323
** External Symbol **:90540
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
0
0

_ZN6lessor13LeaseHandlers7ReleaseERNS_7SessionERKNS_2v114ReleaseRequestE
170277216955935333
47
50
50
0
0
0
0
0
0
0
0
0
0
50
0
0
50
50
2659898
50
0
50
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2659898

_ZN6lessor13PostgresFront10GreetAloneERKNS_4FlowE
1124680650843380658
4
1421354
230974
230974
230963

_ZN6lessor13PostgresFront10OnOwnReadyERKNS_4FlowE
1093380923001157790
59
371
0
371
0
0
0
0
0
0
1677
1587607
1587607
0
1585930
0
1677
0
371
371
0
0
749
0
371
0
0
0
0
378
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
371
749
0
1
1
1
1
1:1587607

_ZN6lessor13PostgresFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE
424622327633262269
18
25094630
25094630
928
0
0
0
0
19238285
0
4009379
4009379
0
0
0
0
0
0
4640

_ZN6lessor13PostgresFront11NeedsAskingEv
135188635633475393
7
1600
800
0
0
2124833
2124033
0

_ZN6lessor13PostgresFront11OnCompletedERKNS_8postgres5AskedEb
906126499004534457
36
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
18375672
45948
0
2976691
0
0
1279051
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront11OnOwnAnswerERKNS_8postgres13MessageWalker5PieceERKNS1_8Pipeline6AnswerERKNS_4FlowE
733435316712645949
26
0
0
0
0
0
0
1652620
1587607
3478511
446802
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1587607
1
1
1
0

_ZN6lessor13PostgresFront11StatementOfEN4absl7debian311string_viewES3_S3_
11850897220411432
11
639360
648105
8745
644801
641704
639360
639360
639360
639360
0
639360
1
1
2
1
33:639360
1
2:639360

_ZN6lessor13PostgresFront12BeginSessionERKNS_4FlowE
517984037532925840
16
675826
675826
0
0
0
675826
675826
0
0
675826
0
0
0
0
675826
675826
1
1
2
1
5:675826
0

_ZN6lessor13PostgresFront13AnswerStartupEN4absl7debian311string_viewERKNS_4FlowE
144876422579655826
15
675826
675826
0
675826
308
0
0
675518
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront13OnFirstPacketERN4absl7debian311string_viewERKNS_4FlowE
1120120182113691425
61
0
4596
4596
4596
4596
1149
674985
0
0
1149
674985
0
0
0
0
0
1149
0
0
0
0
0
308
841
0
0
0
0
0
0
841
841
841
841
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1149
1149
0
0
1
1
2
1
6:841
1
9:841

_ZN6lessor13PostgresFront13WantsReplacedEv
784007056844089447
2
2567203
2567203

_ZN6lessor13PostgresFront15TellDifferencesERKNS_4FlowE
857105374624512174
71
0
0
0
0
30524
74544
6212
0
0
15605
0
0
0
0
0
0
0
0
14772
115362
833
833
0
0
115362
0
115362
0
115362
0
115362
2551352
9715
100590
8874
2541959
8874
8874
841
0
8560
0
6212
8560
6212
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
100590
1
1
10
0
0
0
0
0
1
8:6212
1
16:8560
10
2:26622
8:21263
3:18841
4:17748
17:8874
5:8874
9:7341
7:3493
16:2229
6:77
0
0

_ZN6lessor13PostgresFront17OnDescribeOrCloseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
660898534585967151
42
1272870
0
0
0
0
0
0
0
0
0
0
0
0
2649184
2649184
2649184
2649184
1231
0
0
1231
2649184
0
0
0
0
2003152
0
646032
0
0
1231
0
0
0
0
0
0
0
2649184
1231
2649184
1
1
7
0
0
0
0
0
0
1
17:1231

_ZN6lessor13PostgresFront4NoteERKNS_8postgres6TracesE
303685787828447473
10
2400
0
0
9
2400
9
2400
3992283
2544
0

_ZN6lessor13PostgresFront4NoteERKNS_9StatementE
40662225543325415
22
0
0
0
0
0
0
2653645
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront4ParkERKNS_4FlowE
94185834521522098
20
2124833
2123905
12748998
12743430
121
2125711
64
2123905
2124833
2124833
2123905
2124833
928
2123905
2124833
0
0
0
2123905
2123841

_ZN6lessor13PostgresFront4ToldESt10shared_ptrIKSt3mapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES8_St4lessIS8_ESaISt4pairIKS8_S8_EEEE
567185239858839400
5
676948
676948
17
17
0

_ZN6lessor13PostgresFront5EnterERKNS_4FlowEb
15835545543773245
54
1585258
0
0
0
1581875
1650943
65685
0
6588
6588
6588
6588
6588
2551352
2550595
1585258
1585258
1585930
1584498
1278005
1585930
1585258
965422
965422
1138
44818
0
45020
45020
1540009
0
1585930
1539772
1539772
799
1582674
0
799
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1539772

_ZN6lessor13PostgresFront5GreetERKNS_4FlowE
560555356456714536
22
675837
675826
0
0
0
0
675826
674985
0
841
0
0
674985
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront6AttachERNS_10ConnectionERKNS_4FlowE
1093518786643418107
12
2567203
444863
45
990
841
0
0
0
0
0
0
0
1
0
4
17
** External Symbol **:295
** External Symbol **:118
** External Symbol **:117
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
17
** External Symbol **:295
** External Symbol **:118
** External Symbol **:117
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:79
** External Symbol **:64
** External Symbol **:16
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:8
** External Symbol **:2
** External Symbol **:1
0
17
** External Symbol **:6
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1

_ZN6lessor13PostgresFront6DetachEv
784007059655560962
2
2567203
0

_ZN6lessor13PostgresFront6OnBindERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
86707332940646644
38
1275947
0
0
0
0
0
0
0
0
0
0
0
0
2653645
2653645
2653645
0
1275947
1377698
1377698
2653645
0
0
0
1377698
1275947
0
0
631146
0
0
0
0
0
0
0
0
0
1
1
7
0
0
0
0
0
0
3
3:625479
17:4308
6:1359

_ZN6lessor13PostgresFront6OnRowsERKNS_8postgres5AskedEN4absl7debian311string_viewERKNS_4FlowE
173686997599724934
27
5108
29754
10016
10016
10016
2649282
5108
5108
0
4308
800
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5108
0
1
1
1
0

_ZN6lessor13PostgresFront7CleanUpERKNS_4FlowE
1141818974994836011
24
378
378
0
0
443273
442852
442852
378
378
0
378
0
0
0
0
0
0
0
0
0
0
378
7
7

_ZN6lessor13PostgresFront7EnteredERKNS_4FlowE
701607648358064182
12
2550511
841
841
0
841
0
0
841
0
0
0
0

_ZN6lessor13PostgresFront7OnParseERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
986485033119830571
50
0
0
0
0
0
0
648105
648105
648105
648105
3304
648105
3304
3304
0
9
648105
644801
0
0
0
648105
0
0
644801
644801
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
648105
0
0
0

_ZN6lessor13PostgresFront7OnQueryERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
449664059076766140
25
0
0
1800
0
0
0
1338638
1338638
0
0
1800
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFront7PrepareEN4absl7debian311string_viewERKNS_4FlowE
844982798881822659
5
2658180
2658180
2653445
630946
630946

_ZN6lessor13PostgresFront7SendOwnENS0_3OwnERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS8_EERKNS_4FlowERKS8_
898844273112714060
20
45020
111920
90040
46907
45020
45020
45020
45020
46907
0
0
45020
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront8BelongToENS_2IdINS_9TenantTagEEE
742261418966908927
1
675826

_ZN6lessor13PostgresFront8NoteNameEv
737863020631352468
13
2551352
2551352
2551352
2551352
237
237
0
0
0
0
0
0
0
1
0
1
17
** External Symbol **:624433
** External Symbol **:622736
** External Symbol **:622372
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14

_ZN6lessor13PostgresFront8OnAnswerERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
300198516567475330
78
0
0
0
0
4041991
0
0
0
0
16727
0
18375672
0
5840740
0
0
2649282
5066118
20011785
0
0
3987022
3994156
0
0
0
0
3987022
3994156
73
0
0
3987022
0
3987022
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4041991
4041991
0
0
0
0
0
0
15927
18375672
18375672
5840740
774622
0
19237163
0
0
0
0
3987022
3994156
3994156
3994156
3994156
3994156

_ZN6lessor13PostgresFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE
769820672568245515
53
1300906
0
0
13949969
676134
0
676134
0
12600029
12600029
15396175
0
0
0
7912351
12600029
0
0
0
673806
0
2550206
12600029
5116205
0
2550145
0
0
0
1300967
1300967
0
0
0
2122340
0
0
673806
0
0
0
0
0
0
0
0
0
0
0
15396175
0
0
965353

_ZN6lessor13PostgresFront8OnParsedEmbb
262492185887483136
29
0
0
0
0
0
2128
1279051
634250
644801
1279051
634250
634250
0
3304
1279051
0
0
0
0
0
3304
0
0
0
1279051
0
0
1830
1830

_ZN6lessor13PostgresFront8OnSimpleEcRKNS_4FlowE
5832818835216113
12
0
0
2653645
2655518
0
1231
0
0
0
0
0
0

_ZN6lessor13PostgresFront9AppendOwnEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
335760
111920

_ZN6lessor13PostgresFront9OnMessageERKNS_8postgres13MessageWalker5PieceERKNS_4FlowE
612928227967368568
24
2649184
12599966
1338638
1338701
0
0
12599966
0
0
63
2649184
5310394
1338638
648105
2653645
1338638
1338638
5310394
0
0
0
0
1338638
1338638

_ZN6lessor13PostgresFront9SendParseERKNS0_8PreparedERKNS_4FlowE
842987906145431596
15
630946
630946
630946
630946
4308
4308
630946
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor13PostgresFront9SendResetERKNS_4FlowE
93478049159571433
7
4619316
1539772
10
10
10
0
0

_ZN6lessor13PostgresFrontC2ERNS_14PostgresSharedEmNS_9CancelKeyEPNS_5LoginE
301351149174339136
14
675826
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor13PostgresFrontD0Ev
742261418966908927
1
675826

_ZN6lessor13PostgresFrontD2Ev
301351147971189272
14
0
3277
675826
0
0
0
675826
2531
0
0
0
0
1884
0

_ZN6lessor13PostgresNotes7BeResetEv
742261418966908927
1
1585636

_ZN6lessor13ReceivePacketENS_10BorrowedFdEN4absl7debian34SpanIcEENS_8PatienceE
348912220435690033
34
0
0
0
22
0
0
0
28744
22
0
0
28744
22
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
28744
28722

_ZN6lessor14CleanupMetrics4ShowERKNS_12CleanupState7AccountE
146835646621254984
2
668405
133681

_ZN6lessor14DriverSessions4FindERKNS0_3KeyE
157411391485353719
13
676271
677081
676579
502
676579
676579
676271
308
0
0
0
0
308

_ZN6lessor14DriverSessions6RejoinERKNS_11CredentialsERKSt10shared_ptrINS_9PoolRelayEE
948827210730180212
7
405
676271
0
676271
676271
0
0

_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE
257678576658798670
15
4060820
0
0
0
4060910
0
90
0
0
90
90
0
90
90
90
1
1
5
0
1
6:90
0
1
6:90
1
6:90

_ZN6lessor14StatementStore6InternENS_2IdINS_9TenantTagEEEN4absl7debian311string_viewES6_S6_
2369965223756837
71
0
0
0
0
0
0
4638
8745
2156
4638
0
4107
4638
0
0
0
0
0
0
2742
0
0
0
0
0
0
4107
0
4638
4638
0
0
0
0
1365
1365
1365
1365
1365
1365
0
4107
1365
1365
1365
1365
1365
1365
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
6
2
9:1337
16:28
2
9:1337
16:28
2
9:1337
16:28
2
9:1337
16:28
2
9:1337
16:28
2
9:1337
16:28

_ZN6lessor14UpstreamSocket4ReadEv
287486626317066404
6
2285
4694415
0
2285
4694415
0

_ZN6lessor14UpstreamSocket6HandleEv
742261418966908927
1
4696700

_ZN6lessor14WaitUntilReadyENS_10BorrowedFdENS_9ReadinessENS_8MonoTimeERKNS_5ClockENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
1066283265407355996
77
0
294826
0
0
292660
294826
2166
292660
294826
2166
0
294826
294826
294826
294826
294826
294826
0
0
294826
0
294826
0
0
0
0
294826
294826
294826
294826
294826
294826
0
0
0
0
0
294826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10483
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
24
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:10483
** External Symbol **:1305
** External Symbol **:677
** External Symbol **:550
** External Symbol **:539
** External Symbol **:434
** External Symbol **:421
** External Symbol **:414
** External Symbol **:390
** External Symbol **:388
** External Symbol **:348
** External Symbol **:257
** External Symbol **:221
** External Symbol **:166
** External Symbol **:150
** External Symbol **:147
** External Symbol **:141
** External Symbol **:133
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
** External Symbol **:128
0
0
0
0
1
1
1
6:2166

_ZN6lessor15CleanupHandlers8RegisterERKSt10shared_ptrINS_7SessionEERKNS_2v122RegisterCleanupRequestEN4absl7debian312AnyInvocableIFvNSB_8StatusOrINS6_23RegisterCleanupResponseEEEEEE
408942159264136861
99
0
31013
93039
0
0
31013
0
0
0
0
0
0
0
464507
0
0
464507
0
0
31013
0
0
0
0
31013
0
31013
31013
0
0
31013
31013
31013
0
0
31013
0
0
31013
0
31013
31013
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
9
0
0
0
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor15CleanupRegistry12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
536873291934996280
4
5241071
0
0
0

_ZN6lessor15CleanupRegistry2DoEN4absl7debian311FunctionRefIFNS2_6StatusERSt6vectorISt7variantIJNS_12CleanupState5StartENS7_5RestsENS7_4DiesENS7_4EndsENS7_5CleanEEESaISD_EEEEE
881802931110589783
16
32955
32955
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:48
** External Symbol **:45
** External Symbol **:40
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:31
** External Symbol **:31

_ZN6lessor15CleanupRegistry3AddENS_2IdINS_10SessionTagEEERNS0_5OwnerESt6vectorINS0_9NewActionESaIS7_EERN4absl7debian312AnyInvocableIFvNSB_8StatusOrIS6_INS1_INS_9ActionTagEEESaISF_EEEEEEERNS0_7ErrandsE
563933364422669586
96
0
0
464507
464507
464507
0
0
464507
0
0
0
75122
75122
0
0
464507
464507
464507
464507
0
0
0
0
0
0
0
31013
31013
31013
0
4033
0
0
0
0
0
0
31013
31013
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
10
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0
0
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState4EndsERNS0_7ErrandsE
889850288960402453
72
0
0
0
0
0
0
0
0
0
306751
306751
306751
306751
0
0
0
0
306751
306751
0
0
0
0
0
0
0
0
0
306751
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
7
** External Symbol **:243744
** External Symbol **:22997
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
1
1:306751

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5CleanERNS0_7ErrandsE
124721842999011629
10
35079
4017
4017
4017
4017
2013
2004
17370
17370
0

_ZN6lessor15CleanupRegistry4NoteERKNS_12CleanupState5StartERNS0_7ErrandsE
1026670672623845118
92
0
300664
38678
0
38678
0
0
307007
0
0
0
193368
0
38678
74705
0
0
0
0
0
0
0
38678
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
168693
168693
0
0
2
0
6
7
** External Symbol **:244000
** External Symbol **:22997
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10
0
0
0
0
0
1
1
0

_ZN6lessor15CleanupRegistry4NoteERKSt6vectorISt7variantIJNS_12CleanupState5StartENS3_5RestsENS3_4DiesENS3_4EndsENS3_5CleanEEESaIS9_EERNS0_7ErrandsE
331779890370375827
9
306751
0
307007
0
4017
102668
0
0
0

_ZN6lessor15CleanupRegistry5CarryEONS0_7ErrandsE
1018334411715710683
15
20000
0
0
38678
20000
20000
0
102668
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry5WriteESt6vectorISt7variantIJNS_7Journal7SessionENS3_6ActionENS3_6ForgetENS3_4NoteENS3_3EndEEESaIS9_EE
331865491203570010
9
102668
38700
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor15CleanupRegistry6ForgetENS_2IdINS_9ActionTagEEE
992371479386457139
18
1528064
306751
306751
306751
0
306751
0
306751
0
0
0
0
0
0
0
848923
848923
0

_ZN6lessor15CleanupRegistry7OnEndedEN4absl7debian34SpanIKNS_2IdINS_9ActionTagEEEEERKSt6vectorINS2_6StatusESaISA_EEb
1069835081602734113
30
38678
306751
306751
306751
0
0
0
306751
306618
38678
268073
0
268073
38700
38700
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
7
** External Symbol **:243744
** External Symbol **:22997
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry8RecordOfENS_2IdINS_10SessionTagEEENS_11CleanupKindENS_7journal12ActionRecordE
515743954007563331
11
464507
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZN6lessor15CleanupRegistry8RegisterENS_2IdINS_10SessionTagEEERKNS_7journal13SessionRecordESt6vectorINS0_9NewActionESaIS9_EEN4absl7debian312AnyInvocableIFvNSD_8StatusOrIS8_INS1_INS_9ActionTagEEESaISH_EEEEEEE
221099682349446550
27
31013
31013
31013
0
0
0
0
0
0
0
0
4033
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15CleanupRegistry9BeginStopEv
311368149725108562
31
0
0
0
0
190372
12290
0
0
315768
0
315768
0
90
0
0
0
0
0
0
2
88
0
0
0
0
0
0
0
0
0
0
1
0
7
0
0
0
0
0
0
0

_ZN6lessor15CleanupRegistry9NoteBegunENS_2IdINS_9ActionTagEEE
160703749334584499
8
306751
0
306751
306751
0
306751
0
0
1
0
1
7
** External Symbol **:243744
** External Symbol **:22997
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZN6lessor15CleanupRegistry9OnWrittenENS_2IdINS_10SessionTagEEERKSt6vectorINS1_INS_9ActionTagEEESaIS6_EERKN4absl7debian36StatusERNSC_12AnyInvocableIFvNSC_8StatusOrIS8_EEEEE
803463619694637207
37
0
168078
464507
0
0
0
0
31013
0
31013
31013
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
110545
110545
0
0
0
0
1
0
2
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0

_ZN6lessor15ExchangeChecker7ConsumeEN4absl7debian311string_viewE
52047013712768656
10
0
379828
379828
0
0
0
0
0
0
0

_ZN6lessor15ExchangeChecker7TakeAllEN4absl7debian311string_viewE
321004814224171825
16
379828
0
0
379828
379828
0
0
0
0
0
0
0
0
0
336850
42978
1
0
2
21
** External Symbol **:184490
** External Symbol **:170986
** External Symbol **:10938
** External Symbol **:10000
** External Symbol **:1081
** External Symbol **:295
** External Symbol **:240
** External Symbol **:224
** External Symbol **:220
** External Symbol **:200
** External Symbol **:200
** External Symbol **:192
** External Symbol **:190
** External Symbol **:120
** External Symbol **:120
** External Symbol **:85
** External Symbol **:85
../../daemon/wire/redis_exchange.cc:_ZN6lessor5redis12_GLOBAL__N_17Checker4TakeERN4absl7debian311string_viewE:80
** External Symbol **:61
** External Symbol **:12
** External Symbol **:9
0

_ZN6lessor15ReadCredentialsENS_10BorrowedFdE
93478046205005445
7
0
704502
0
0
0
0
0

_ZN6lessor15SecureRandomHexB5cxx11Ei
650973719626239524
9
369752
369752
369752
0
0
0
0
0
0

_ZN6lessor15SessionRegistry12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
1117016366284428723
26
0
0
0
589995
0
0
0
0
589995
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
0

_ZN6lessor15SessionRegistry12OnLeaseEndedERKNS_5EndedE
708342657912466303
19
5241071
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:503792
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010

_ZN6lessor15SessionRegistry3EndENS_2IdINS_10SessionTagEEENS_10SessionEndE
852367618450844383
75
0
4452
1113
15793
15793
18874
0
0
0
18835
0
32910
32910
32910
32910
16048
16048
32910
0
32910
15793
18874
0
16048
32910
32909
32909
32870
1113
1113
0
32909
32910
1113
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
31775
1
0
3
0
22
** External Symbol **:5562
** External Symbol **:5465
** External Symbol **:993
** External Symbol **:972
** External Symbol **:952
** External Symbol **:929
** External Symbol **:469
** External Symbol **:404
** External Symbol **:17
** External Symbol **:6
** External Symbol **:4
** External Symbol **:4
** External Symbol **:4
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:48
** External Symbol **:45
** External Symbol **:40
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:31
** External Symbol **:31

_ZN6lessor15SessionRegistry4OpenENS_13AgentIdentityENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEENS_4DoorEPNS_4PeerEN4absl7debian38DurationE
435571917409586008
104
0
0
0
0
0
0
0
32910
32910
32910
32910
32910
0
0
0
0
0
0
0
32910
32910
32910
32910
0
0
0
0
32910
32910
32910
32910
32910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
24
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:640
** External Symbol **:320
** External Symbol **:100
** External Symbol **:80
** External Symbol **:64
** External Symbol **:64
** External Symbol **:48
** External Symbol **:45
** External Symbol **:40
** External Symbol **:35
** External Symbol **:33
** External Symbol **:32
** External Symbol **:31
** External Symbol **:31
** External Symbol **:31
1
5
2
6:32505
1:405
2
7:27076
5:5834
1
1:32910
0
0

_ZN6lessor15SessionRegistry7OnDeathERKSt6vectorINS_2IdINS_10SessionTagEEESaIS4_EE
824622382287265634
8
21477
21238
21238
0
21238
141
0
0
1
0
2
24
** External Symbol **:17
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:7
** External Symbol **:6
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:3
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1
24
** External Symbol **:5566
** External Symbol **:5465
** External Symbol **:5000
** External Symbol **:993
** External Symbol **:972
** External Symbol **:952
** External Symbol **:930
** External Symbol **:469
** External Symbol **:404
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:17
** External Symbol **:6
** External Symbol **:6
** External Symbol **:5
** External Symbol **:5
** External Symbol **:4
** External Symbol **:4
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2

_ZN6lessor15StatementRunner3RunERKNS_8IdentityERKNS_7journal13StatementDeedEN4absl7debian38DurationENS9_12AnyInvocableIFvRKNS9_6StatusEEEE
419628983858562718
39
10000
10000
0
0
10000
10000
10000
10000
10000
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
8
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
0
0
1
** External Symbol **:10000
1
2
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner5StartENS0_4TaskE
337349073591355277
74
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
10000
10000
10000
10000
0
10000
10000
10000
10000
10000
10000
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
13
0
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
1
9
0
0
0
0
1
8:10000
1
1:10000
1
1:10000
1
1:10000
1
1:10000

_ZN6lessor15StatementRunner6FinishENS0_4TaskERKN4absl7debian36StatusE
644975912751393987
64
10000
10000
9968
0
10000
10000
9968
9968
9968
9968
9968
9968
9968
9968
9968
32
0
0
9968
9968
9968
9968
9968
9968
0
9968
9968
9968
9968
9968
9968
1
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
12
1
** External Symbol **:9968
1
** External Symbol **:9968
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
0
0
1
** External Symbol **:9968
1
** External Symbol **:9968
0
1
** External Symbol **:10000
1
6
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968
1
1:9968

_ZN6lessor15StatementRunner7PerformENS0_4TaskESt10shared_ptrINS_4PoolEENS_2IdINS_10SessionTagEEENS_8MonoTimeENS_12GrantedLeaseE
378140618321166624
91
0
10000
0
0
0
0
0
0
10000
10000
10000
0
0
0
0
10000
10000
10000
10000
1000
0
0
0
0
0
0
9000
10000
9000
0
0
0
0
0
0
0
0
10000
10000
10000
0
10000
10000
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
10000
0
0
2
0
12
1
** External Symbol **:10000
1
** External Symbol **:10000
0
0
0
0
0
1
** External Symbol **:10000
1
** External Symbol **:10000
0
1
** External Symbol **:10000
0
1
5
1
1:10000
1
1:10000
1
9:9000
1
1:10000
1
1:10000

_ZN6lessor16AttachConnection10ReplyGrantEmN4absl7debian38StatusOrINS_10GrantReplyEEEb
815021004144625251
54
2369346
2369346
2866
2369346
0
2369346
0
2369346
0
2369346
0
2369346
0
0
0
2369346
0
2369346
2369346
2369346
0
2369346
0
2369346
0
2369346
2369346
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor16AttachConnection10SendOutboxEv
452322796893678503
25
9601031
4795215
2367929
2403071
0
48
4793296
100
2390273
0
2390273
0
0
0
0
4810931
0
1871
0
0
0
0
0
0
0
2
0
1
0
1
1
2
5:2367276
9:22997

_ZN6lessor16AttachConnection11HandleHelloEmRKNS_2v15HelloE
763061606350979939
56
27076
0
0
0
0
0
0
0
0
0
27076
27076
27076
0
0
0
27076
0
0
0
0
27076
27076
0
0
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection11LookForReadEv
744434112666448868
20
4898610
4895366
453217
97792
97792
97792
0
0
0
0
97792
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection12TakeInFlightEm
744640996696962893
18
0
0
2372312
0
2372312
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection13HandleAcquireEmRKNS_2v114AcquireRequestE
93911640400188770
10
2372212
2372212
2372212
638926
638926
0
0
0
0
0
1
0
2
7
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:506658
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:7200
0

_ZN6lessor16AttachConnection13HandleRequestERKNS_2v113AttachRequestE
711149522811906943
148
31013
0
0
0
0
2372212
100
27076
0
0
2367334
0
0
0
0
4797785
0
0
0
0
27076
2372212
100
2367384
0
0
0
0
0
0
0
0
0
0
0
0
50
0
0
0
2367384
0
0
0
0
2367384
0
0
0
0
0
2367384
0
0
0
0
0
0
0
2367334
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2367334
2367334
0
0
0
0
0
0
0
0
2367334
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
2372212
100
2367384
0
0
0
0
0

_ZN6lessor16AttachConnection19SendWithDescriptorsERKNS0_5FrameE
289828605328379521
5
2369698
2369398
0
2369398
2369298
1
0
1
8
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:503744
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:7200
** External Symbol **:400

_ZN6lessor16AttachConnection4PostENS0_5FrameE
456851012731551047
56
0
32814
2397703
2369346
1083
0
0
0
0
0
32814
0
0
0
0
0
2367334
23015
23015
0
2367334
23015
23015
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
3
1
5:2367334
1
9:23015
1
9:23015

_ZN6lessor16AttachConnection4ReadEv
176885382319616467
13
0
0
0
0
0
0
0
4810470
4809908
562
4809908
0
0

_ZN6lessor16AttachConnection5CloseENS_10SessionEndE
523456432006441999
32
2624
0
2624
10416
1871
2624
2624
135
30320
27076
0
27076
27076
27076
27076
27076
0
0
0
2624
24452
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection5FlushEv
784007059655560962
2
4647786
4647786

_ZN6lessor16AttachConnection5ReplyEmNS_2v111AttachReplyE
936072403085587551
37
0
0
0
0
0
0
0
0
0
0
0
0
2428405
0
0
2390349
2390349
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
5:2367334
9:23015

_ZN6lessor16AttachConnection5StartEN4absl7debian38DurationE
424800904411925848
21
0
27076
27076
27076
0
0
0
0
27076
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor16AttachConnection6HandleEv
354959962680726639
53
0
0
4810470
562
0
0
0
12123
0
0
562
5915
0
0
0
0
0
0
0
0
4797785
0
0
0
27076
0
0
0
16
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
31163

_ZN6lessor16AttachConnection7DeliverENS0_5FrameE
934653113851625405
22
0
0
2636
4795215
0
0
0
4795167
4795167
4632022
163145
163145
0
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection7RoomForEm
948827212113729997
7
108370
2152566
0
216832
0
10253
0

_ZN6lessor16AttachConnection7SendNowERKNS0_5FrameE
1096621591024329930
7
0
0
0
2425769
2369398
1871
1871

_ZN6lessor16AttachConnection7TrySendERKNS0_5FrameE
1042354056153007833
21
2369446
2425769
2369398
2369398
2369398
2369398
355
118623
2367881
118623
2152211
118623
0
0
0
0
0
0
0
0
0

_ZN6lessor16AttachConnection8NoteReadEv
290495009910366715
6
2121757
208173
208173
205748
203330
208173

_ZN6lessor16AttachConnectionC2ERN5boost4asio10io_contextENS_8UniqueFdENS_4PeerENS_13AgentIdentityENS_16DescriptorBudget5ShareERKNS0_7ContextE
23769822869654918
22
27076
27076
0
27076
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
1
0
1
2
1
7:27076
1
1:27076

_ZN6lessor16AttachConnectionD2Ev
585075843585374392
14
30454
27076
13040
4133
0
0
0
0
0
0
0
27076
0
0
1
0
1
0

_ZN6lessor16DescriptorBudget4TakeEm
146835647075900052
2
2155230
10253

_ZN6lessor16DescriptorBudget5ShareD2Ev
1063705159172739859
3
3740265
2859979
0

_ZN6lessor16DescriptorBudget7TakeForEjm
653247342843410969
12
731984
731464
731984
731464
731983
520
0
0
0
0
0
0

_ZN6lessor16DescriptorBudget8GiveBackEmSt8optionalIjE
650973722515693818
9
2887213
731983
731983
0
520
0
0
0
0

_ZN6lessor16GrpcLeaseService7AcquireEPN4grpc21CallbackServerContextEPKNS_2v114AcquireRequestEPNS4_15AcquireResponseE
433147968405592212
28
0
219709
0
297431
0
219709
297431
0
0
0
297431
297431
297431
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000
0

_ZN6lessor16GrpcLeaseService7ReleaseEPN4grpc21CallbackServerContextEPKNS_2v114ReleaseRequestEPNS4_15ReleaseResponseE
1042354054871955871
19
292564
0
292564
0
292564
0
0
292564
292564
292564
0
0
0
0
0
0
0
0
0

_ZN6lessor16ReadProcessFactsEi
90653976745928239
37
2236430
2236430
39002
2197424
39002
39006
4
34824
39002
39002
4
0
0
39006
0
0
39006
39002
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2236430

_ZN6lessor17HandoffAllowedForERKNS_8UpstreamE
325048437913199258
14
0
0
0
0
0
0
2528204
0
0
0
0
0
0
0

_ZN6lessor17PostgresConnector7ConnectENS_8MonoTimeE
1086734001257078823
133
238
632
3480
0
0
0
13050
13050
870
870
0
11310
870
870
870
0
870
870
632
0
0
0
870
0
632
0
0
0
0
0
870
870
870
870
870
870
870
0
0
0
0
870
0
0
0
0
870
870
0
870
870
0
0
870
870
0
870
870
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
6
0
0
0
0
0
0
1
7
1
6:632
0
2
7:632
8:238
2
1:632
7:238
0
2
7:632
8:238
2
1:632
7:238

_ZN6lessor2v111AttachReply24mutable_register_cleanupEv
1124680652115249575
3
31013
31013
0

_ZN6lessor2v111AttachReplyC2EOS1_
52047014098045209
10
2428405
2428405
0
2428405
2428405
2428405
0
0
0
0

_ZN6lessor2v113CleanupActionC2EOS1_
52047014098045209
10
1498934
1498934
0
1498934
1498934
1498934
0
0
0
0

_ZN6lessor2v115ReleaseResponseC2EOS1_
52047014098045209
10
2659898
2659898
0
2659898
2659898
2659898
0
0
0
0

_ZN6lessor2v119OpenSessionResponseC2EOS1_
52047014098045209
10
70439
70439
0
70439
70439
70439
0
0
0
0

_ZN6lessor2v123RegisterCleanupResponseC2EOS1_
52047014098045209
10
62026
62026
0
62026
62026
62026
0
0
0
0

_ZN6lessor2v15LeaseC2EOS1_
52047014098045209
10
7695782
7695782
0
7695782
7695782
7695782
0
0
0
0

_ZN6lessor4Pool11TakeWaitingENS_2IdINS_9WaiterTagEEE
346200322099272504
7
5248096
0
0
0
0
0
0
1
0
3
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
0
0

_ZN6lessor4Pool3RunEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEE
894595281621803832
17
10851746
332177
5247068
2
100
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor4Pool5StartENS0_4TaskE
1049042420829545013
15
332713
0
896
2664
0
0
0
0
0
0
0
0
0
0
0
1
0
5
0
0
5
** External Symbol **:400
** External Symbol **:319
** External Symbol **:148
** External Symbol **:26
** External Symbol **:3
0
0

_ZN6lessor4Pool6DoWorkENS0_4TaskE
1032091114660416506
161
0
0
0
332713
0
0
0
2664
323868
896
5285
0
0
332713
332713
332713
332713
0
332713
0
0
332713
2664
323868
896
5285
332713
0
0
0
0
0
0
0
0
323868
896
5285
2664
2664
5285
323868
896
0
2664
0
323868
0
896
0
5285
371
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5285
0
323868
0
0
0
896
0
0
0
1
0
26
24
** External Symbol **:170922
** External Symbol **:142800
** External Symbol **:10016
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:946
** External Symbol **:867
** External Symbol **:804
** External Symbol **:660
** External Symbol **:343
** External Symbol **:339
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:204
** External Symbol **:200
** External Symbol **:196
** External Symbol **:190
** External Symbol **:88
** External Symbol **:86
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
24
** External Symbol **:803
** External Symbol **:672
** External Symbol **:640
** External Symbol **:596
** External Symbol **:586
** External Symbol **:224
** External Symbol **:220
** External Symbol **:200
** External Symbol **:200
** External Symbol **:190
** External Symbol **:169
** External Symbol **:160
** External Symbol **:140
** External Symbol **:104
** External Symbol **:80
** External Symbol **:63
** External Symbol **:40
** External Symbol **:40
** External Symbol **:34
** External Symbol **:28
** External Symbol **:24
** External Symbol **:22
** External Symbol **:12
** External Symbol **:10
0
0
0
0
8
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:10000
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
0
0
5
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
0
5
** External Symbol **:400
** External Symbol **:319
** External Symbol **:148
** External Symbol **:26
** External Symbol **:3
0
0
0
0
24
** External Symbol **:404
** External Symbol **:333
** External Symbol **:212
** External Symbol **:120
** External Symbol **:119
** External Symbol **:119
** External Symbol **:90
** External Symbol **:80
** External Symbol **:80
** External Symbol **:80
** External Symbol **:67
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:64
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
0
0
0
0
0
0
0
0

_ZN6lessor4Pool7AcquireENS_5ClaimEN4absl7debian38DurationENS3_12AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE
365245126264494508
23
5248091
0
0
0
0
0
5248096
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102323
** External Symbol **:90541
** External Symbol **:76322
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
0
0

_ZN6lessor4Pool7CollectERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISA_EEERNS0_7EffectsE
247057002706015117
29
13105244
5241071
2369746
0
7864173
7025
5241071
7857148
5241071
1413
2616077
82
13132370
2613331
2664
2613331
0
2613331
0
0
0
0
0
0
13132138
5241071
7025
5241071
82
1
0
5
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:503792
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
0
2
** External Symbol **:4159
** External Symbol **:2866
0
0

_ZN6lessor4Pool7EffectsaSEOS1_
1096621588547233741
5
2280618
0
0
0
0

_ZN6lessor4Pool7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndE
536873293142023851
4
5239658
0
0
0

_ZN6lessor4Pool8AnnounceERNS0_7EffectsE
1052471647999521324
10
5241071
82
7025
5241070
13132369
1537
18755
13132270
13132368
13132361
1
0
4
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:503792
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
2
** External Symbol **:64
** External Symbol **:18
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
8
** External Symbol **:5231
** External Symbol **:3515
** External Symbol **:2222
** External Symbol **:1815
** External Symbol **:1743
** External Symbol **:1623
** External Symbol **:1606
** External Symbol **:1000

_ZN6lessor4Pool8CarryOutERNS0_7EffectsE
449664059350997000
27
2615995
2280618
335377
13132369
0
2280618
0
0
0
0
10851752
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
13132137

_ZN6lessor4Pool8DoAtOnceERKNS0_4TaskE
1082275023567801431
11
11509
226781
2053837
0
0
2377705
323868
0
0
226781
2053837
1
0
3
24
** External Symbol **:76991
** External Symbol **:68268
** External Symbol **:21980
** External Symbol **:12154
** External Symbol **:11998
** External Symbol **:7666
** External Symbol **:7277
** External Symbol **:7265
** External Symbol **:3383
** External Symbol **:3112
** External Symbol **:1515
** External Symbol **:1416
** External Symbol **:1415
** External Symbol **:1234
** External Symbol **:657
_ZNK6lessor16StreamConnection2fdEv:162
** External Symbol **:120
** External Symbol **:74
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
13
** External Symbol **:712103
** External Symbol **:632467
** External Symbol **:501957
** External Symbol **:200110
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7
13
** External Symbol **:712103
** External Symbol **:632467
** External Symbol **:501957
** External Symbol **:200110
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:231
** External Symbol **:63
** External Symbol **:56
** External Symbol **:14
** External Symbol **:7

_ZN6lessor4Pool9RunLockedEN4absl7debian311FunctionRefIFvRNS_9PoolStateENS_8MonoTimeERNS2_13InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEEEEERNS0_7EffectsE
157205123866439956
18
18755
13132370
13132370
8804586
5635321
1537
18755
18755
18755
0
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:2150276
** External Symbol **:1900928
** External Symbol **:1526437
** External Symbol **:1261669
** External Symbol **:1257649
** External Symbol **:1256878
** External Symbol **:842106
** External Symbol **:600527
** External Symbol **:521329
** External Symbol **:519066
** External Symbol **:436620
** External Symbol **:282525
** External Symbol **:226671
** External Symbol **:203367
** External Symbol **:52021
** External Symbol **:30036
** External Symbol **:23240
** External Symbol **:9742
** External Symbol **:5324
** External Symbol **:4307
** External Symbol **:4161
** External Symbol **:4157
** External Symbol **:2660
** External Symbol **:2057
24
** External Symbol **:724101
** External Symbol **:712251
** External Symbol **:712103
** External Symbol **:635579
** External Symbol **:632493
** External Symbol **:632467
** External Symbol **:629759
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:503473
** External Symbol **:502031
** External Symbol **:414525
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:255457
** External Symbol **:200124
** External Symbol **:200113
** External Symbol **:200110
** External Symbol **:170795
** External Symbol **:170795

_ZN6lessor5redis11ParseLengthEN4absl7debian311string_viewE
373773113293173670
13
342426
342426
0
342426
342426
171288
342426
171288
0
0
171138
171288
171288

_ZN6lessor5redis11ReplyReader12TakeLineByteEc
334492581571283920
5
0
342511
0
1197966
342216

_ZN6lessor5redis11ReplyReader4ReadERN4absl7debian311string_viewE
708341705039185
26
2738823
171108
2567715
0
0
2567715
0
342511
342511
342511
342511
171108
0
171108
0
0
171403
171403
0
171403
171403
0
0
0
0
0
1
1
2
4
6:170795
5:304
3:255
2:49
4
6:170795
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader6FinishENS0_5ReplyE
694937220875823308
6
0
0
0
0
342511
342511

_ZN6lessor5redis11ReplyReader7EndBulkEv
1067460336426538902
11
0
171108
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor5redis11ReplyReader7EndLineEv
416387591214891320
34
0
0
171108
0
0
171403
0
171403
0
0
304
0
0
0
0
304
0
0
0
0
304
0
0
0
0
171403
0
171403
0
0
0
0
0
0
1
1
3
0
0
4
6:170795
5:304
3:255
2:49

_ZN6lessor5redis11ReplyReader8TakeBulkERN4absl7debian311string_viewE
1096621588819976717
5
171108
171108
0
0
0

_ZN6lessor5redis11ReplyReader8TakeByteEc
52047011970463532
10
0
342511
1540477
0
171108
0
342511
0
171108
0

_ZN6lessor5redis11ReplyReader8TakeTypeEc
974670605539740558
6
342511
0
0
0
0
0

_ZN6lessor5redis11ReplyReader9BeginBulkEv
438284561891714490
9
171108
0
0
171108
0
0
0
0
0

_ZN6lessor5redis11ReplyWalker4NextERN4absl7debian311string_viewE
642385038800283295
31
90
180
600
0
0
0
0
0
0
0
4060828
60
0
0
4060828
4060828
4060768
0
0
0
0
0
0
0
0
0
0
0
0
0
900

_ZN6lessor5redis11ReplyWalker9TakePlainERN4absl7debian311string_viewE
777368105322438563
36
0
0
0
4060000
2030000
4060828
4060768
2030768
2030000
2030768
2030000
2030768
0
2030000
2030000
2030768
0
0
2030000
2030000
2030000
2030000
2030000
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor5redis13AppendCommandEN4absl7debian34SpanIKNS2_11string_viewEEERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
287486627042531893
5
514691
343279
0
0
0

_ZN6lessor5redis13CommandCutter13TakePlainHeadERN4absl7debian311string_viewE
270240174403880877
43
0
0
0
0
8121820
4060910
8121820
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
4060910
4060910
0
4060910
4060910
4060910
4060910
4060910
4060910
4060910
4060910
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4060910
1
0
1
6
_ZN6lessor14RedisSeenWholeEN4absl7debian311string_viewE:1500335
** External Symbol **:1500095
** External Symbol **:600025
** External Symbol **:200335
** External Symbol **:200095
** External Symbol **:60025

_ZN6lessor5redis13CommandCutter18TakePlainArgumentsERN4absl7debian311string_viewE
280681505772199608
24
0
4060030
0
16240270
10150150
6090120
6090120
6090120
6090120
6090120
6090120
4060030
4060060
6090120
6090120
6090120
6090120
0
0
0
0
0
0
0

_ZN6lessor5redis13CommandCutter4NextERN4absl7debian311string_viewE
764657765682958945
14
8120970
0
4060060
0
4060910
0
8120970
0
4060060
0
0
0
4060910
4060910

_ZN6lessor5redis13CommandCutter4TakeEN4absl7debian311string_viewERS4_
526279452487932561
12
0
4060060
0
0
0
0
0
4060060
4060910
0
0
0

_ZN6lessor5redis13CommandCutter5BeginEc
1096621588026631283
5
0
0
4060910
0
0

_ZN6lessor5redis13ResetExchangeERKNS0_5LoginEN4absl7debian311string_viewE
927205939073909675
10
170795
170795
0
0
0
0
0
0
0
0

_ZN6lessor5redis7ShapeOfENS0_5Reply4TypeE
948827212849471553
16
1197389
0
1167
0
0
0
180
0
0
0
684792
0
1883528
180
684792
0

_ZN6lessor6Client10EndQuietlyEv
893443907614332936
20
676676
354
0
0
677571
676676
443334
443334
676322
676676
0
443334
0
443334
443334
443334
0
0
0
80
1
0
3
22
** External Symbol **:280899
** External Symbol **:160089
** External Symbol **:693
_ZNK6lessor10RedisFront5LeaveEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:128
** External Symbol **:127
** External Symbol **:123
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
22
** External Symbol **:280899
** External Symbol **:160089
** External Symbol **:693
_ZN6lessor5Front13WantsReplacedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:128
** External Symbol **:127
** External Symbol **:123
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
** External Symbol **:14
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
0

_ZN6lessor6Client10GreetAloneEv
915934317855229666
5
1421354
1377662
1421354
230963
1421354
1
0
1
6
** External Symbol **:320670
** External Symbol **:320350
** External Symbol **:320350
** External Symbol **:267240
** External Symbol **:190724
** External Symbol **:2020

_ZN6lessor6Client14UpdateInterestEv
393141569062146582
14
2570286
2570286
2570286
0
2570286
0
2570286
0
0
0
0
2570286
2570286
2570286

_ZN6lessor6Client18OnUpstreamReadableEv
421926497358190798
42
0
0
0
0
0
4694415
4694415
4694415
0
4694415
0
4694415
4694415
0
0
0
0
2605785
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2605790
1
0
3
23
** External Symbol **:643349
** External Symbol **:641656
** External Symbol **:640346
** External Symbol **:449356
** External Symbol **:448385
** External Symbol **:415606
** External Symbol **:258242
** External Symbol **:235369
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140104
_ZN6lessor10RedisFront10OnUpstreamEN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29427
** External Symbol **:13289
** External Symbol **:11698
** External Symbol **:10942
** External Symbol **:10776
** External Symbol **:1010
** External Symbol **:1010
0
0

_ZN6lessor6Client4FeedEN4absl7debian311string_viewE
745584562980592232
23
2123190
6030184
0
0
0
0
0
6030184
2123190
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
23
** External Symbol **:1243569
** External Symbol **:766365
** External Symbol **:642000
** External Symbol **:641360
** External Symbol **:641360
** External Symbol **:449901
** External Symbol **:448543
** External Symbol **:235536
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140128
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58842
** External Symbol **:37506
** External Symbol **:29442
** External Symbol **:12261
** External Symbol **:11097
** External Symbol **:10447
** External Symbol **:10257
** External Symbol **:2020
** External Symbol **:2020

_ZN6lessor6Client4ParkEv
664916216802941185
8
2125711
2125711
2124719
928
64
2124719
2125590
158
1
0
3
11
** External Symbol **:629636
** External Symbol **:628019
** External Symbol **:627338
** External Symbol **:133626
** External Symbol **:95368
** External Symbol **:2840
** External Symbol **:2351
** External Symbol **:2262
** External Symbol **:2260
** External Symbol **:1011
** External Symbol **:1000
11
** External Symbol **:629636
** External Symbol **:628019
** External Symbol **:627338
** External Symbol **:133626
** External Symbol **:95368
** External Symbol **:2840
** External Symbol **:2351
** External Symbol **:2262
** External Symbol **:2260
** External Symbol **:1011
** External Symbol **:1000
11
** External Symbol **:629636
** External Symbol **:628019
** External Symbol **:627338
** External Symbol **:133626
** External Symbol **:95368
** External Symbol **:2597
** External Symbol **:2088
** External Symbol **:2019
** External Symbol **:2017
** External Symbol **:1011
** External Symbol **:1000

_ZN6lessor6Client4ReadEv
325048437126301521
20
3224
11850
0
6030178
0
6045257
6045252
6045252
6045252
0
11850
3224
0
6030178
6030178
371
371
0
0
0

_ZN6lessor6Client4SendENS_10BorrowedFdERNS_8OutgoingERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
141929913824548256
12
0
293
0
3809227
3809227
3809227
10039796
0
8447069
1592727
293
0

_ZN6lessor6Client4ShowENS_11ClientStateE
742261418966908927
1
6272448

_ZN6lessor6Client5FlushEv
135188634826333469
7
16323931
4683238
5356558
4683238
5356558
4683238
5356558

_ZN6lessor6Client5LetGoENS_8LeaseEndE
134852371854930741
4
2568053
0
0
2568053
1
0
2
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6DetachEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7ReleaseENS_2IdINS_8LeaseTagEEENS_8LeaseEndE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14

_ZN6lessor6Client5StartEv
896858934665795031
10
676676
0
676676
0
0
0
0
0
0
0

_ZN6lessor6Client5SweepENS_8MonoTimeE
460959855127610583
70
4150
5907
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5907
0
0
5907
5907
0
30
4577
1012
4
1012
0
5907
4577
1360
0
5907
0
0
0
0
585
0
0
4577
0
0
0
0
0
0
0
0
0
0
0
0
4577
0
0
0
0
0
0
0
0
0
0
30
4577
0
0
4577
4
1
0
3
0
0
14
** External Symbol **:190
** External Symbol **:159
** External Symbol **:148
** External Symbol **:111
** External Symbol **:94
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder5RenewENS_2IdINS_8LeaseTagEEE:64
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:50
** External Symbol **:24
** External Symbol **:13
** External Symbol **:5
** External Symbol **:4

_ZN6lessor6Client6AttachEONS_12GrantedLeaseE
587180361289439412
42
6
0
0
2568053
2568053
2568053
2116042
0
6
0
0
2116042
0
2568053
0
452011
0
0
0
0
0
452011
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2
0
5
0
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront6AttachERNS_10ConnectionERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZNK6lessor10RedisFront8finishedEv:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN6lessor10RedisFront8OnClientERN4absl7debian311string_viewERKNS_4FlowE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
1
1
2
1:444863
9:7148

_ZN6lessor6Client6FinishEv
811594940992505281
3
674605
443273
673806
1
0
1
15
** External Symbol **:280899
** External Symbol **:160089
** External Symbol **:1182
** External Symbol **:328
** External Symbol **:225
** External Symbol **:128
** External Symbol **:127
** External Symbol **:123
** External Symbol **:73
** External Symbol **:34
** External Symbol **:18
** External Symbol **:14
** External Symbol **:11
** External Symbol **:11
** External Symbol **:11

_ZN6lessor6Client6HandleEv
742261418966908927
1
5367686

_ZN6lessor6Client7AcquireEv
727966330320523613
3
0
2568053
0
1
0
3
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
../../daemon/serve/driver_sessions.cc:_ZN6lessor12_GLOBAL__N_112DriverHolder7AcquireEN4absl7debian312AnyInvocableIFvONS3_8StatusOrINS_12GrantedLeaseEEEEEE:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:693
_ZN4absl7debian322internal_any_invocable12EmptyManagerENS1_14FunctionToCallEPNS1_15TypeErasedStateES4_:325
** External Symbol **:325
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0

_ZN6lessor6Client8FeedHeldEv
984935125634745131
10
4961537
6
6
0
6
0
0
0
0
4961531
1
1
1
0

_ZN6lessor6Client8MakeRoomEv
491275433087612286
3
37702
37702
37702
1
0
1
8
** External Symbol **:13733
** External Symbol **:9703
** External Symbol **:5604
** External Symbol **:2022
** External Symbol **:1939
** External Symbol **:1865
** External Symbol **:1836
** External Symbol **:1000

_ZN6lessor6Client9OnBetweenEv
438284565410579424
9
928
6
0
0
0
2087081
3003650
1961869
896690

_ZN6lessor6Client9OnGrantedEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
515008861210258454
5
0
0
2568053
0
0
1
0
1
0

_ZN6lessor6Client9OnSettledERKN4absl7debian36StatusE
106304533619610768
24
13969328
13969328
0
0
0
13294723
674605
0
3475758
0
3475758
0
371
5091665
33010
4693919
2568053
33010
0
230963
33010
0
5092036
33010
1
0
9
23
** External Symbol **:2488215
** External Symbol **:1914156
** External Symbol **:1913435
** External Symbol **:1909831
** External Symbol **:1535511
** External Symbol **:900643
** External Symbol **:897306
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:280316
_ZNK6lessor5Front7cancelsEv:188162
** External Symbol **:187682
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58897
** External Symbol **:28357
** External Symbol **:25024
** External Symbol **:23616
** External Symbol **:23335
** External Symbol **:5051
** External Symbol **:5050
23
** External Symbol **:2488215
** External Symbol **:1914156
** External Symbol **:1913435
** External Symbol **:1909831
** External Symbol **:1535511
** External Symbol **:900643
** External Symbol **:897306
** External Symbol **:471129
** External Symbol **:400662
** External Symbol **:400182
** External Symbol **:280316
_ZNK6lessor10RedisFront8finishedEv:188162
** External Symbol **:187682
** External Symbol **:120042
** External Symbol **:117684
** External Symbol **:75042
** External Symbol **:58897
** External Symbol **:28357
** External Symbol **:25024
** External Symbol **:23616
** External Symbol **:23335
** External Symbol **:5051
** External Symbol **:5050
0
23
** External Symbol **:962654
** External Symbol **:630747
** External Symbol **:629135
** External Symbol **:628453
** External Symbol **:606260
** External Symbol **:3030
** External Symbol **:2807
** External Symbol **:2302
** External Symbol **:2229
** External Symbol **:2227
** External Symbol **:2020
** External Symbol **:1425
_ZNK6lessor5Front15wants_user_nameEv:650
** External Symbol **:650
** External Symbol **:403
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:86
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
23
** External Symbol **:962654
** External Symbol **:630747
** External Symbol **:629135
** External Symbol **:628453
** External Symbol **:606260
** External Symbol **:3030
** External Symbol **:2807
** External Symbol **:2302
** External Symbol **:2229
** External Symbol **:2227
** External Symbol **:2020
** External Symbol **:1425
_ZNK6lessor10RedisFront14wants_upstreamEv:650
** External Symbol **:650
** External Symbol **:403
** External Symbol **:224
** External Symbol **:170
** External Symbol **:170
** External Symbol **:86
** External Symbol **:30
** External Symbol **:30
** External Symbol **:28
** External Symbol **:28
6
** External Symbol **:133614
** External Symbol **:95356
** External Symbol **:1009
** External Symbol **:328
** External Symbol **:328
** External Symbol **:328
23
** External Symbol **:1284361
** External Symbol **:1282028
** External Symbol **:1280718
** External Symbol **:1111046
** External Symbol **:898036
** External Symbol **:896575
** External Symbol **:673804
** External Symbol **:470680
** External Symbol **:400012
** External Symbol **:400012
** External Symbol **:280157
_ZNK6lessor10RedisFront7betweenEv:187512
** External Symbol **:187512
** External Symbol **:120012
** External Symbol **:117642
** External Symbol **:75012
** External Symbol **:58835
** External Symbol **:25349
** External Symbol **:22594
** External Symbol **:21188
** External Symbol **:20829
** External Symbol **:3030
** External Symbol **:2021
23
** External Symbol **:695440
** External Symbol **:641012
** External Symbol **:640372
** External Symbol **:640372
** External Symbol **:449169
** External Symbol **:448329
** External Symbol **:415562
** External Symbol **:235424
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140084
_ZNK6lessor5Front10wants_swapEv:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58828
** External Symbol **:37506
** External Symbol **:29428
** External Symbol **:2915
** External Symbol **:2404
** External Symbol **:2316
** External Symbol **:2314
** External Symbol **:2020
** External Symbol **:1011
23
** External Symbol **:643349
** External Symbol **:641656
** External Symbol **:640346
** External Symbol **:448867
** External Symbol **:448246
** External Symbol **:415606
** External Symbol **:258242
** External Symbol **:235256
** External Symbol **:200006
** External Symbol **:200006
** External Symbol **:140073
_ZNK6lessor5Front14in_transactionEv:93756
** External Symbol **:93756
** External Symbol **:60006
** External Symbol **:58814
** External Symbol **:37506
** External Symbol **:29407
** External Symbol **:22434
** External Symbol **:20278
** External Symbol **:18874
** External Symbol **:18425
** External Symbol **:1010
** External Symbol **:1010

_ZN6lessor6ClientC2ERNS_9PoolRelayENS_8UniqueFdENS0_8AdmittedESt10unique_ptrINS_5FrontESt14default_deleteIS6_EENS_9CancelKeyE
400359072766167637
21
676676
676676
676676
676676
676676
676676
676676
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
7
23
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZNK6lessor11SystemClock3NowEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder7sessionEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
../../daemon/serve/driver_sessions.cc:_ZNK6lessor12_GLOBAL__N_112DriverHolder6tenantEv:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
23
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor5Front8BelongToENS_2IdINS_9TenantTagEEE:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0
0

_ZN6lessor6ClientD2Ev
348332446876801727
14
676676
0
0
0
0
676676
0
0
0
0
0
676676
0
0
1
0
3
23
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
_ZN6lessor10RedisFrontD0Ev:325
** External Symbol **:325
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200
** External Symbol **:189
** External Symbol **:112
** External Symbol **:85
** External Symbol **:85
** External Symbol **:42
** External Symbol **:15
** External Symbol **:15
** External Symbol **:14
** External Symbol **:14
0
0

_ZN6lessor6KindOfERKNS_2v113CleanupActionE
93478048832413311
9
464507
0
0
0
10000
10000
0
0
0

_ZN6lessor6Ledger3AddERKNS_13LedgerSessionE
55640824170901484
7
0
32505
32505
32505
32505
0
0
1
1
4
1
32:32505
1
5:32505
0
2
6:27076
4:5429

_ZN6lessor6Ledger5Entry4FreeEv
784007056844089447
2
35574
35169

_ZN6lessor6Ledger5Entry4LendENS_2IdINS_10SessionTagEEENS2_INS_8LeaseTagEEE
784007056844089447
2
2370117
2370117

_ZN6lessor6Ledger5Entry8GiveBackEv
784007056844089447
2
5241071
5241071

_ZN6lessor6ToGrpcERKN4absl7debian36StatusE
650973720894658976
8
4350
4350
591068
0
0
0
0
0

_ZN6lessor6sqlite9Statement3RunEv
694937219437546663
6
0
1098815
0
0
0
0

_ZN6lessor6sqlite9Statement4BindEil
784007058953177093
2
3400021
0

_ZN6lessor6sqlite9Statement4StepEv
331779889486919599
9
1098905
90
0
0
0
0
0
0
0

_ZN6lessor6sqlite9Statement8BindBlobEiN4absl7debian311string_viewE
431494656217155589
3
468540
0
0

_ZN6lessor6sqlite9Statement8BindTextEiN4absl7debian311string_viewE
431494656217155589
3
771258
0
771258

_ZN6lessor7HasDiedENS_10BorrowedFdE
742261418966908927
1
708557

_ZN6lessor7Journal4File2DoERKNS0_3EndE
798733567062189773
5
306751
306751
0
306751
0

_ZN6lessor7Journal4File2DoERKNS0_6ActionE
742261418966908927
1
464507

_ZN6lessor7Journal4File5ApplyERKSt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEEN4absl7debian34TimeE
391331303821432806
7
0
464507
4033
4017
306751
0
0

_ZN6lessor7Journal4KeepEN4absl7debian34SpanIKNS0_5BatchEEE
916157095079862560
44
0
779308
0
0
0
69713
6284
0
0
0
6284
6284
6284
6284
0
6284
0
0
0
0
6284
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
6284
0
0
1
0
4
7
** External Symbol **:3954
** External Symbol **:796
** External Symbol **:647
** External Symbol **:346
** External Symbol **:279
** External Symbol **:260
** External Symbol **:2
7
** External Symbol **:3954
** External Symbol **:796
** External Symbol **:647
** External Symbol **:346
** External Symbol **:279
** External Symbol **:260
** External Symbol **:2
7
** External Symbol **:3954
** External Symbol **:796
** External Symbol **:647
** External Symbol **:346
** External Symbol **:279
** External Symbol **:260
** External Symbol **:2
7
** External Symbol **:3954
** External Symbol **:796
** External Symbol **:647
** External Symbol **:346
** External Symbol **:279
** External Symbol **:260
** External Symbol **:2

_ZN6lessor7Journal4LoopEv
453963835685723274
17
1110
69713
6284
6284
6284
171
45
0
0
0
0
0
0
1155
188
6256
6096

_ZN6lessor7Journal4TakeENS0_5BatchE
536873291148055075
4
69713
31173
38700
38700

_ZN6lessor7Journal5WriteESt6vectorISt7variantIJNS0_7SessionENS0_6ActionENS0_6ForgetENS0_4NoteENS0_3EndEEESaIS8_EESt8functionIFvRKN4absl7debian36StatusEEE
96572058857422645
20
69713
31013
31013
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZN6lessor7Journal6CommitERSt6vectorINS0_5BatchESaIS2_EE
365245125917723597
27
0
31013
0
0
0
38700
0
0
0
0
6284
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1
0
0

_ZN6lessor7ReadSet3AddENS_10BorrowedFdESt10shared_ptrINS0_6ReaderEENS0_7TriggerE
567991000927696481
11
685698
685698
20934
0
685698
20934
0
0
0
0
27300

_ZN6lessor7ReadSet4WaitEN4absl7debian34SpanI11epoll_eventEEi
273097700246574077
29
2884
27187510
84256
4654868
27927344
0
27184626
4654868
0
27927344
0
27187510
0
27927344
2098144
2098144
742718
0
2098144
4654868
641063
641063
0
0
0
0
0
0
0

_ZN6lessor7ReadSet5ServeEi
975839000320121730
24
15704774
15608102
6119498
15608202
6119498
692002
15608102
15608202
0
0
0
0
15607888
647945
214
4739124
4696442
2485029
388061
15608102
100
0
0
660630
1
0
5
0
0
24
** External Symbol **:1425634
** External Symbol **:1265120
** External Symbol **:1023369
** External Symbol **:833426
** External Symbol **:643575
** External Symbol **:641858
** External Symbol **:641515
** External Symbol **:640826
** External Symbol **:640815
** External Symbol **:640573
** External Symbol **:516909
** External Symbol **:449990
** External Symbol **:449522
** External Symbol **:448548
** External Symbol **:448462
** External Symbol **:415830
** External Symbol **:414515
** External Symbol **:400243
** External Symbol **:343340
** External Symbol **:287132
** External Symbol **:258479
** External Symbol **:255447
** External Symbol **:235488
** External Symbol **:235452
24
** External Symbol **:1425634
** External Symbol **:1265120
** External Symbol **:1023369
** External Symbol **:833426
** External Symbol **:643575
** External Symbol **:641858
** External Symbol **:641515
** External Symbol **:640826
** External Symbol **:640815
** External Symbol **:640573
** External Symbol **:516909
** External Symbol **:449990
** External Symbol **:449522
** External Symbol **:448548
** External Symbol **:448462
** External Symbol **:415830
** External Symbol **:414515
** External Symbol **:400243
** External Symbol **:343340
** External Symbol **:287132
** External Symbol **:258479
** External Symbol **:255447
** External Symbol **:235488
** External Symbol **:235452
24
** External Symbol **:1424994
** External Symbol **:1265040
** External Symbol **:1014234
** External Symbol **:400233
** External Symbol **:374823
** External Symbol **:298677
** External Symbol **:294866
** External Symbol **:275996
** External Symbol **:271758
** External Symbol **:255311
** External Symbol **:203959
** External Symbol **:14464
** External Symbol **:9998
** External Symbol **:2553
** External Symbol **:2024
** External Symbol **:1862
** External Symbol **:1840
** External Symbol **:1011
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:196

_ZN6lessor7ReadSet6ForgetEm
720498108351818508
9
706632
706632
706308
692002
324
0
706632
0
0

_ZN6lessor7ReadSet6ReadOnEm
62306918359671460
5
647945
276
647945
276
647669

_ZN6lessor7ReadSet6RemoveEm
62306918359671460
5
30355
30310
30355
30310
45

_ZN6lessor7ReadSet6SharesENS_10BorrowedFdE
238984484656208796
3
4739124
45
0

_ZN6lessor7Session10RemoveSinkEPKNS_9EventSinkE
237231177154621092
30
15764
11312
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
27076
27076
15764
11312
0
0
0
0
0
0
0
27076
27076
1
0
1
0

_ZN6lessor7Session4SealEv
1044887267655563873
19
15793
16169
16169
15793
15793
376
32910
32910
0
0
0
0
0
0
0
0
32910
32910
376

_ZN6lessor7Session5EnterERKSt10shared_ptrINS_4PoolEE
917515344587629181
8
3346719
3346719
3346719
18874
0
0
3346719
3346718

_ZN6lessor7Session7AddSinkERKSt10shared_ptrINS_9EventSinkEE
325227016000028890
12
27481
27481
0
0
0
27481
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor7Session8AddLeaseENS_2IdINS_8LeaseTagEEERKSt10shared_ptrINS_4PoolEE
536873289997737525
4
5231071
5231071
0
0

_ZN6lessor7Session9TakeLeaseENS_2IdINS_8LeaseTagEEE
713764391897637110
18
0
302747
2918223
2406601
1893717
1390626
5229622
135
3189742
135
127903
86707
69806
0
0
2666380
2666380
2666245

_ZN6lessor7SessionC2ENS0_5FactsE
251289087357884459
7
0
32910
32910
32910
32910
32910
32910
1
1
3
2
6:32505
1:405
2
7:27076
5:5834
1
1:32910

_ZN6lessor7ToProtoEN4absl7debian38DurationE
1063705160368644653
3
5823175
5823175
0

_ZN6lessor7journal11WorkerReplyC2EOS1_
52047014098045209
10
86166
86166
0
86166
86166
86166
0
0
0
0

_ZN6lessor7journal12ActionRecordC2EOS1_
52047014098045209
10
1034427
1034427
0
1034427
1034427
1034427
0
0
0
0

_ZN6lessor7journal13StatementDeedC2EOS1_
52047014098045209
10
199792
199792
0
199792
199792
199792
0
0
0
0

_ZN6lessor7journal4DeedC2EOS1_
52047014098045209
10
1963441
1963441
0
1963441
1963441
1963441
0
0
0
0

_ZN6lessor8Acceptor4ReadEv
913800476285714070
27
0
0
0
0
704502
704502
0
704502
0
0
0
0
704502
0
0
0
0
0
0
0
0
0
0
0
0
0
704502
1
0
1
24
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:10000
** External Symbol **:9999
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:693
** External Symbol **:660
** External Symbol **:660
** External Symbol **:660
** External Symbol **:640
../../daemon/serve/pool_sockets.cc:_ZNSt17_Function_handlerIFvN6lessor8UniqueFdEEZNS0_11PoolSockets4OpenERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEERNS3_4DoorEE3$_0E9_M_invokeERKSt9_Any_dataOS1_:325
** External Symbol **:325
** External Symbol **:320
** External Symbol **:320
** External Symbol **:200
** External Symbol **:200
** External Symbol **:200

_ZN6lessor8Acceptor6HandleEv
742261418966908927
1
704502

_ZN6lessor8BusyPoll8OnWaitedEN4absl7debian38DurationE
507808656468642064
13
90258
0
2098081
0
0
2007886
0
0
125718
125718
82244
82244
119790

_ZN6lessor8BusyPoll9OnYieldedENS_8MonoTimeEN4absl7debian38DurationE
765075801520110083
10
0
2884
0
27187510
0
2884
0
0
0
0

_ZN6lessor8IdleList3AddERKNS_4SlotE
1063705159482881504
3
2622792
2629522
5474905

_ZN6lessor8IdleList6RemoveERKNS_4SlotE
106367406849709842
18
801
417
6408
1645
2851927
3199334
2275070
47
87
367
848284
0
848284
2853068
248813
97870
0
2853068
1
1
1
11
513:312
257:303
129:228
65:216
32:198
16:114
33:79
64:70
128:63
256:44
512:18

_ZN6lessor8IdleList7ShelfOfERKNS_4SlotE
247671768203114848
11
14904943
4803484
4803484
10101459
3955306
10949810
848351
0
0
0
3955306

_ZN6lessor8Outgoing3SayENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
798733565871960868
4
5415894
1355662
0
84

_ZN6lessor8Outgoing4PassEN4absl7debian311string_viewE
694937217295610079
6
46243239
36250009
10900853
68
34657282
0

_ZN6lessor8TimeLeftERKN4grpc21CallbackServerContextE
101343543600572519
9
297431
0
0
0
0
0
0
0
0

_ZN6lessor8postgres10AppendSyncERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
803632
200908

_ZN6lessor8postgres11AppendParseEN4absl7debian311string_viewES3_S3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
303685791401276998
12
3155296
788824
788824
788824
788824
788824
788824
788824
742579
0
0
0

_ZN6lessor8postgres11AppendQueryEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
783548776973078667
9
1885120
471280
471280
471280
156134
0
0
0
0

_ZN6lessor8postgres13FirstPacketInEN4absl7debian311string_viewE
515675266881528099
7
2704536
676134
676134
0
0
0
0

_ZN6lessor8postgres13MessageReader4ReadERN4absl7debian311string_viewE
921025924809333946
24
9276822
7694870
1538974
0
0
0
0
42978
0
463341
0
0
1075633
1075633
1075633
1075633
0
0
0
0
0
0
0
0
1
1
2
2
2:614353
9:461280
2
2:614353
9:461280

_ZN6lessor8postgres13MessageReader9EndHeaderEv
3603319018902630
13
6155896
0
0
1538974
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres13MessageWalker6ShrinkEv
742261418966908927
1
5134406

_ZN6lessor8postgres13MessageWalker9TakeWholeERN4absl7debian311string_viewERNS1_5PieceE
567991000532320459
12
150930636
37732659
37732659
37732659
37732659
37732659
0
0
0
0
0
37732659

_ZN6lessor8postgres13ResetExchangeEN4absl7debian311string_viewES3_
296805423463576911
25
153073
153073
153073
153073
153073
153073
153073
153073
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor8postgres15BackendKeyTrace5WriteEPvPKcm
287486628661635918
5
1016378
13920
1016378
80910
0

_ZN6lessor8postgres19AppendReadyForQueryEcRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
146835646621254984
2
2703556
675889

_ZN6lessor8postgres20AppendBackendKeyDataEiiRNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
647472251917198534
11
2703304
2703304
2703304
2703304
675826
675826
675826
675826
0
0
0

_ZN6lessor8postgres20AppendCloseStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
183792
45948
45948
45948
45948
45948
45948
0
0

_ZN6lessor8postgres21AppendParameterStatusEN4absl7debian311string_viewES3_RNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
896858935623810670
11
43732
10933
10933
10933
10933
10933
10933
10933
10933
0
0

_ZN6lessor8postgres23AppendDescribeStatementEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
650973721127279814
9
197312
49328
49328
49328
49328
49328
49328
0
0

_ZN6lessor8postgres5Lexer4NextERNS1_5TokenE
753202734541623821
8
14288
150128
106474
124013
1698
26115
0
0

_ZN6lessor8postgres5Lexer4WordERNS1_5TokenE
896858937824136377
10
0
814415
709164
106474
3400
0
0
0
0
0

_ZN6lessor8postgres5Lexer6QuotedEcNS1_4KindEbRNS1_5TokenE
421769328015213962
13
20642
26115
269429
26115
0
0
20642
26115
0
0
0
0
0

_ZN6lessor8postgres5Lexer9SkipBlankEv
52047013418016565
10
256602
105364
0
256602
0
249210
256602
249210
270890
0

_ZN6lessor8postgres7LiteralB5cxx11EN4absl7debian311string_viewE
591567705362944386
6
81261
8817
0
0
81261
81261

_ZN6lessor8postgres8Pipeline2OnEcc
1127386591669718848
12
371
16727
0
17098
17098
0
4041991
21035541
0
21035541
0
2773

_ZN6lessor8postgres8Pipeline3PopEv
1031809834630706293
8
14377470
14377470
2462
18375672
3998202
44721
0
13801000

_ZN6lessor8postgres8Pipeline4PushENS0_5AskedE
1013336878265391072
12
18375672
0
0
0
18375672
0
0
0
0
0
0
0

_ZN6lessor8postgres8Pipeline5ReadyEv
198238755530954434
9
0
4041991
0
0
4041991
4041991
0
3952549
1338638

_ZN6lessor8postgres8Pipeline5ResetEv
844982797174888685
4
2567203
0
0
0

_ZN6lessor8postgres8Pipeline8CompleteEb
37730073816797533
4
0
18375672
0
17754481

_ZN6lessor8postgres8Pipeline8OnAnswerEc
55501249931904127
30
3988001
0
0
1324462
5639642
0
0
3988001
0
2976691
4306265
45948
49230
1338638
4301004
5261
0
0
0
50559
0
1324662
2649282
0
0
0
0
0
20362917
20362917

_ZN6lessor8postgres8TracesOfEN4absl7debian311string_viewEb
696616697740286018
38
0
63729617
12240
55785551
350
0
0
0
0
0
0
18363881
7954701
6632115
7954701
6623570
1310496
1310346
1328457
14288
0
0
0
14288
0
0
0
0
0
0
0
0
0
0
0
0
0
200

_ZN6lessor8postgres9AppendRunEN4absl7debian311string_viewERNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
636369829636114477
27
451432
451432
451432
451432
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
112858
0
928
0
0
0
0

_ZN6lessor9FairQueue14LiftIneligibleERNS0_5ClassEN4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
779720093988438684
10
0
5241071
0
0
0
5241071
0
0
5241071
0
1
0
1
0

_ZN6lessor9FairQueue4TakeENS_2IdINS_9WaiterTagEEEN4absl7debian311FunctionRefIFbNS1_INS_9TenantTagEEEEEE
501320916196825962
20
0
0
0
0
0
0
5241071
5241071
0
5241071
5241071
0
0
5241071
0
0
0
0
0
5241071
1
0
7
0
0
0
0
0
0
0

_ZN6lessor9FairQueue5Class5EraseERKNS0_4RankE
30393572723765209
7
0
5248096
5248096
5248096
0
0
0

_ZN6lessor9FairQueue5Class6InsertERKNS0_4RankE
30393572723765209
7
0
0
5248096
5248096
0
0
0

_ZN6lessor9FairQueue5Order4NextEv
76346328029390578
15
80631208
17119839
80631208
0
17119839
17119839
20157802
10779071
6703338
10416501
0
0
17119839
17119839
10416501

_ZN6lessor9FairQueue5Order4StepEm
765075803161820260
10
10416501
1462267
9316804
0
0
0
0
9316804
0
10416501

_ZN6lessor9FairQueue5Order7HasNextEm
671691991530702499
12
6703338
10416501
0
0
73927870
0
80631208
0
0
80631208
10416501
0
1
0
2
24
** External Symbol **:1008028
** External Symbol **:792462
** External Symbol **:724835
** External Symbol **:694062
** External Symbol **:690455
** External Symbol **:635685
** External Symbol **:427834
** External Symbol **:405861
** External Symbol **:317921
** External Symbol **:263281
** External Symbol **:200137
** External Symbol **:181920
** External Symbol **:152706
** External Symbol **:112770
** External Symbol **:38064
** External Symbol **:27633
** External Symbol **:8638
** External Symbol **:5546
** External Symbol **:2617
** External Symbol **:2112
** External Symbol **:2039
** External Symbol **:2037
** External Symbol **:1368
** External Symbol **:1153
19
** External Symbol **:5276881
** External Symbol **:3665953
** External Symbol **:603070
** External Symbol **:299446
** External Symbol **:224144
** External Symbol **:125464
** External Symbol **:99994
** External Symbol **:81607
** External Symbol **:34803
** External Symbol **:1548
** External Symbol **:1147
** External Symbol **:906
** External Symbol **:758
** External Symbol **:271
** External Symbol **:262
** External Symbol **:88
** External Symbol **:78
** External Symbol **:45
** External Symbol **:36

_ZN6lessor9FairQueue5OrderC2ERKS0_N4absl7debian311FunctionRefIFbNS_2IdINS_9TenantTagEEEEEE
37730076978776271
4
28136193
37514924
9378731
37514924

_ZN6lessor9FairQueue6LaneOfERKNS_5ClaimE
591567704099718808
6
5248096
5248096
0
0
0
0

_ZN6lessor9FairQueue7EnqueueENS_5ClaimENS_8MonoTimeES2_
766470808346690393
56
0
0
0
0
0
0
0
0
0
5248096
0
0
5248096
0
0
0
0
0
2705904
2705904
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZN6lessor9FairQueue7ExtractEN4absl7debian318container_internal12raw_hash_setINS3_17FlatHashMapPolicyINS_2IdINS_9WaiterTagEEESt10unique_ptrINS0_7WaitingESt14default_deleteISA_EEEENS2_13hash_internal4HashIS8_EESt8equal_toIS8_ESaISt4pairIKS8_SD_EEE8iteratorERNS0_4LaneEb
482544342538576521
21
0
0
5241071
2542192
5248096
0
2705904
5248096
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
2
1:5238096
8:10000

_ZN6lessor9FairQueue7WaitingC2ENS_2IdINS_9WaiterTagEEEONS_5ClaimENS_8MonoTimeES7_
700171237096560160
3
0
5248096
5248096
1
1
1
2
1:5238096
8:10000

_ZN6lessor9FairQueue8DropIdleERNS0_5ClassE
1096621588864951008
5
0
0
5248096
0
0

_ZN6lessor9GrpcPeers3UseEN4absl7debian311string_viewENS_2IdINS_10SessionTagEEERKNS_13AgentIdentityE
612928227981589820
24
0
595424
595424
595424
0
595424
0
595424
595424
5429
5429
5429
589995
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessor9IoThreads4NextEv
742261418966908927
1
363037

_ZN6lessor9MayBecomeENS_9SlotStateES0_
927205941343753428
16
0
5241071
232066
2377705
2862470
13329307
5474905
5241071
2664
232066
2377705
896
0
0
0
0

_ZN6lessor9PoolRelay10NextSecretEv
5832818174893018
10
0
10600
676676
0
10549
676676
0
0
0
0

_ZN6lessor9PoolRelay12WhoMakesRoomEv
631255615807059886
6
37702
0
1135460
42111
1093349
37702

_ZN6lessor9PoolRelay17CarryOutDecisionsEv
561110088203445949
26
2568053
2994153
1314733
0
1490258
1505245
18817
1488908
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1329720

_ZN6lessor9PoolRelay3NowEv
470088710960568448
4
25629759
0
0
12214207
1
0
2
0
23
** External Symbol **:2037343
** External Symbol **:1580238
** External Symbol **:1557573
** External Symbol **:1554534
** External Symbol **:1283282
** External Symbol **:899636
** External Symbol **:897046
** External Symbol **:470912
** External Symbol **:400622
** External Symbol **:400170
** External Symbol **:280249
_ZNK6lessor11SystemClock3NowEv:188181
** External Symbol **:187675
** External Symbol **:120042
** External Symbol **:117670
** External Symbol **:75042
** External Symbol **:58867
** External Symbol **:27110
** External Symbol **:24262
** External Symbol **:22949
** External Symbol **:22619
** External Symbol **:4140
** External Symbol **:4045

_ZN6lessor9PoolRelay4TakeESt10shared_ptrINS_10ConnectionEE
116984085830307807
22
2565768
0
2565768
0
0
0
2656
0
2656
0
2656
0
2565768
0
0
0
0
0
0
0
0
0
1
0
3
0
23
** External Symbol **:865
** External Symbol **:237
** External Symbol **:227
** External Symbol **:226
** External Symbol **:226
** External Symbol **:224
** External Symbol **:202
** External Symbol **:139
** External Symbol **:107
** External Symbol **:40
_ZNK6lessor16StreamConnection2fdEv:32
** External Symbol **:29
** External Symbol **:23
** External Symbol **:12
** External Symbol **:11
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:3
** External Symbol **:2
** External Symbol **:1
0

_ZN6lessor9PoolRelay4TurnC2ERS0_
536873293191249204
4
12907165
12228323
12214194
29

_ZN6lessor9PoolRelay4TurnD2Ev
1124680652754766918
4
12907165
12228323
6414691
0

_ZN6lessor9PoolRelay5AdoptENS_8UniqueFdENS_6Client8AdmittedE
341590813358752169
17
226
676676
676676
0
226
0
0
0
0
0
0
0
0
0
0
0
0
1
0
2
0
0

_ZN6lessor9PoolRelay6AnswerESt10shared_ptrINS_6ClientEEON4absl7debian38StatusOrINS_12GrantedLeaseEEE
287486628983061831
5
0
1699
2568053
0
0

_ZN6lessor9PoolRelay6BeBusyERNS_6ClientE
238984482353853237
3
10095669
2965948
3230725

_ZN6lessor9PoolRelay6BeIdleERNS_6ClientE
798733567122158170
5
3003650
3003650
1065179
0
5075

_ZN6lessor9PoolRelay6ForgetERKSt10shared_ptrINS_6ClientEE
238984481941143025
3
676676
0
0

_ZN6lessor9PoolRelay7EndTurnEv
290495009980688077
6
6414691
2976355
1487476
1488879
0
0

_ZN6lessor9PoolRelay8MakeRoomEv
650973722973710615
9
18817
13762
37702
37702
37702
18817
13762
13762
18817

_ZN6lessor9PoolRelay8MustWakeEv
607699198669232403
5
2586870
1970
2586870
0
2584900

_ZN6lessor9PoolRelay9MakeFrontERKNS_6Client8AdmittedENS_9CancelKeyE
974670606031638368
6
0
675826
850
850
0
0

_ZN6lessor9PoolState10BecomeIdleERNS_4SlotENS_8MonoTimeEbRN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
290495007262394177
6
5242839
316
4948051
5242761
5242523
5242761

_ZN6lessor9PoolState10EndSessionENS_2IdINS_10SessionTagEEENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1139115023012706192
42
3799
3799
2686
1413
1413
0
0
2686
0
18835
3799
3799
3799
3799
3799
100
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
3799
3699

_ZN6lessor9PoolState10StartCheckERNS_4SlotENS_8SlotWorkERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISD_EEE
844982796950093491
4
232066
0
0
0

_ZN6lessor9PoolState10StartResetERNS_4SlotERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
844982796950093491
4
2377705
0
0
0

_ZN6lessor9PoolState2AtENS_2IdINS_7SlotTagEEE
567185242662189229
5
11305859
0
0
0
0

_ZN6lessor9PoolState4GrowENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
607699198761138088
5
1376737
357
357
357
0

_ZN6lessor9PoolState4LendERNS_4SlotENS_2IdINS_8LeaseTagEEEONS_5ClaimERNS0_10SessionUseENS_8MonoTimeE
1080275683442062211
8
5241071
2369746
380282
5241071
0
5241071
0
0

_ZN6lessor9PoolState4MoveERNS_4SlotENS_9SlotStateE
844982798536451958
4
13329307
5474905
5474905
0

_ZN6lessor9PoolState5CountERKNS_4SlotEi
753338305777869994
42
464132
0
0
0
2874771
0
0
0
0
0
0
0
0
0
0
26663942
5219542
2342079
4979441
5219542
2342079
2342079
225
2874904
0
2559
0
2650373
2559
0
0
5219542
0
0
0
0
0
2559
2650373
5219542
2342079
464132

_ZN6lessor9PoolState5GrantENS_2IdINS_9WaiterTagEEERNS_4SlotENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISG_EEE
456618549920931997
14
5241071
5241071
0
5241071
0
5241071
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState6Supply12TakeCheckingERKNS_5OwnerE
31819175060387359
8
10886251
10551807
334444
334444
746
11645680
11645680
746

_ZN6lessor9PoolState6Supply13TakeResettingERKNS_5OwnerE
31819175060387359
8
10551154
834755
9716399
9716399
9634963
11311236
11311236
9634963

_ZN6lessor9PoolState7AcquireENS_5ClaimENS_8MonoTimeES2_RN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISC_EEE
555298388493612542
145
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
5248096
5248096
5248096
0
0
0
5248096
0
0
5248096
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
2
1:5238096
8:10000

_ZN6lessor9PoolState7BestForERKNS_5OwnerE
484499719254749459
8
11575403
17118817
3992183
4667061
3115830
876353
667065
667065

_ZN6lessor9PoolState7OnResetENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1124680651882813910
3
2377705
0
0

_ZN6lessor9PoolState7ReleaseENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISH_EEE
567185239012618554
5
0
5239658
5239658
0
0

_ZN6lessor9PoolState8EndLeaseERNS_4SlotENS_8LeaseEndENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
357325468243514218
63
2567682
2377705
896
5241071
5241071
5241071
5241071
5241071
0
2732415
5241071
303081
2567682
2567682
294788
0
5241071
380282
2567682
5241071
2670269
2670269
0
5241071
238
896
2377705
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2731163
2731163
3397241
0
0
2568053
1707
2370308
2378601
238
238
896
1
1
1
2
1:5231071
8:10000

_ZN6lessor9PoolState8FailFastENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
414921810714785922
9
8702842
5996944
472
0
0
0
0
0
0

_ZN6lessor9PoolState8MakeRoomENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
844982797799870231
5
1099697
1099697
1099697
1099697
0

_ZN6lessor9PoolState8ScheduleENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
153077738391838768
28
8702842
0
0
0
13943913
0
0
0
0
13127369
8702842
0
0
0
0
8702842
0
0
0
0
0
0
0
0
0
0
0
8702842

_ZN6lessor9PoolState8ServeOneENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
839760941251314802
80
10778049
36414423
10778049
0
7004
20156579
1099697
0
0
1125707
5543414
11877746
11877746
0
0
2591614
0
11645680
5241071
5241071
232066
9716399
9716399
232066
0
0
334444
232066
3219
218100
0
0
334444
0
0
1376737
1376737
0
228847
0
4565383
9378530
0
0
591267
0
232066
3037762
0
276683
1099697
1099697
1099697
0
1099697
1099697
0
0
0
0
4971461
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
4565421
0
0
226781

_ZN6lessor9PoolState9HousekeepENS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISB_EEE
6259138619815874
22
0
4398
21254
21254
21254
0
0
4398
0
0
1466
1302
0
1466
0
0
0
0
0
0
0
0

_ZN6lessor9PoolState9OnCheckedENS_2IdINS_7SlotTagEEEbNS_8MonoTimeERN4absl7debian313InlinedVectorISt7variantIJNS_7GrantedENS_7RefusedENS_5EndedENS_6RecallENS_4WorkEEELm4ESaISE_EEE
1031809833675779818
8
232066
0
0
5285
232066
232066
0
232066

_ZN6lessor9PoolState9SetExpiryERNS_4SlotENS_8MonoTimeE
238984482353853237
3
5242165
1094
5242165

_ZN6lessor9PrintableB5cxx11EN4absl7debian311string_viewEm
48305662330431440
35
0
0
180465
180465
0
0
0
0
3168849
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZN6lessoreqERKNS_8IdentityES2_
98923583560591318
5
28672
28672
28672
28672
0
1
1
1
0

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_10AllowEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
1950100
156008
39002
0
0
0
0
117006

_ZNK4absl7debian316strings_internal8SplitterINS0_6ByCharENS0_9SkipEmptyENS0_11string_viewEE18ConvertToContainerISt6vectorIS5_SaIS5_EES5_Lb0EEclERKS6_
1080275684901347349
8
3598076
1778188
1778068
0
0
0
0
120

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairIN6lessor8MonoTimeENS5_2IdINS5_10SessionTagEEEESt4lessISA_ESaISA_ELi256ELb0EEEE13binary_searchISA_NS1_19key_compare_adapterISC_SA_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_SA_EE5valueEEERKT_RKSL_
796955048689371559
9
77420
5429
29186
53126
5429
0
5429
53126
53126

_ZNK4absl7debian318container_internal10btree_nodeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE13binary_searchIS9_NS1_19key_compare_adapterISB_S9_E15checked_compareEEENS1_12SearchResultIiXsr23btree_is_key_compare_toIT0_S9_EE5valueEEERKT_RKSK_
796955048689371559
9
0
0
2705904
0
0
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_mapINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9ActionTagEEENS4_12CleanupState5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE2atIS7_SA_EEDTclsrT0_5valueclL_ZSt9addressofIKSI_EPT_RSP_EclL_ZSt7declvalIRSO_EDTcl9__declvalISP_ELi0EEEvEEEEERSH_
567185239622700885
5
306751
0
0
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEENS4_12SessionTable5EntryEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_S9_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESQ_IJOS9_EEEEESG_INSK_8iteratorEbERKT_DpOT0_
98923585299801278
4
32910
32910
0
0
1
1
1
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_10SessionTagEEESt10shared_ptrINS4_7SessionEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SA_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESR_IJRSA_EEEEESH_INSL_8iteratorEbERKT_DpOT0_
536873290714591286
4
32910
32910
0
32910

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIN6lessor2IdINS4_9WaiterTagEEENS0_12AnyInvocableIFvONS0_8StatusOrINS4_12GrantedLeaseEEEEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaISt4pairIKS7_SE_EEE19EmplaceDecomposableclIS7_JRKSt21piecewise_construct_tSt5tupleIJRS7_EESV_IJOSE_EEEEESL_INSP_8iteratorEbERKT_DpOT0_
212526876123949159
2
5248096
5248096
1
0
1
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:506658
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE19EmplaceDecomposableclIiJRKSt21piecewise_construct_tSt5tupleIJRiEESO_IJRS7_EEEEESE_INSI_8iteratorEbERKT_DpOT0_
536873290714591286
4
676676
676676
0
676676

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyIiSt10shared_ptrIN6lessor6ClientEEEENS0_13hash_internal4HashIiEESt8equal_toIiESaISt4pairIKiS7_EEE8containsIiEEbRSF_
1063705159172739859
3
676676
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashMapPolicyImSt6vectorIN6lessor14PendingAcquireESaIS6_EEEENS0_13hash_internal4HashImEESt8equal_toImESaISt4pairIKmS8_EEE8containsImEEbRSG_
1063705159172739859
3
4797785
0
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyIN6lessor2IdINS4_9WaiterTagEEEEENS0_13hash_internal4HashIS7_EESt8equal_toIS7_ESaIS7_EE8containsIS7_EEbRKS7_
1063705159172739859
3
21594145
296585
0

_ZNK4absl7debian318container_internal12raw_hash_setINS1_17FlatHashSetPolicyImEENS0_13hash_internal4HashImEESt8equal_toImESaImEE8containsImEEbRKm
1063705159172739859
3
2008671
1377725
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE17lower_bound_equalIS9_EES4_INS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EEbERKT_
269365613703912153
9
2705904
0
2705904
0
0
0
0
0
0

_ZNK4absl7debian318container_internal5btreeINS1_10set_paramsISt4pairImN6lessor2IdINS5_9TenantTagEEEESt4lessIS9_ESaIS9_ELi256ELb0EEEE20internal_lower_boundIS9_EENS1_12SearchResultINS1_14btree_iteratorINS1_10btree_nodeISD_EERS9_PS9_EELb0EEERKT_
567185242359081062
5
2705904
2705904
2705904
0
2705904

_ZNK4grpc17ProtoBufferReader6statusEv
238984484201432128
3
595425
0
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm0EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
97782
4999
340463
340463
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:170859
** External Symbol **:142737
** External Symbol **:20017
** External Symbol **:1300
** External Symbol **:1133
** External Symbol **:1031
** External Symbol **:904
** External Symbol **:343
** External Symbol **:339
** External Symbol **:281
** External Symbol **:281
** External Symbol **:271
** External Symbol **:233
** External Symbol **:161
** External Symbol **:161
** External Symbol **:159
** External Symbol **:43
** External Symbol **:41
** External Symbol **:41
** External Symbol **:23
** External Symbol **:20
** External Symbol **:13
** External Symbol **:9
** External Symbol **:9
0

_ZNK5boost4asio10io_context19basic_executor_typeISaIvELm4EE7executeINS0_6detail17executor_functionEEEvOT_
45352970943698814
12
0
0
345462
345462
0
0
0
0
0
0
0
0
1
0
2
24
** External Symbol **:170922
** External Symbol **:142800
** External Symbol **:10016
** External Symbol **:10009
** External Symbol **:1292
** External Symbol **:1023
** External Symbol **:946
** External Symbol **:867
** External Symbol **:804
** External Symbol **:660
** External Symbol **:404
** External Symbol **:343
** External Symbol **:339
** External Symbol **:333
** External Symbol **:280
** External Symbol **:280
** External Symbol **:270
** External Symbol **:262
** External Symbol **:212
** External Symbol **:204
** External Symbol **:200
** External Symbol **:196
** External Symbol **:190
** External Symbol **:120
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail12relationship6fork_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_INS4_16outstanding_work9tracked_tILi0EEEEENSK_INSO_11untracked_tILi0EEEEENSK_IS7_EENSK_INS5_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
97782
0
0
1
0
3
24
** External Symbol **:67274
** External Symbol **:10412
** External Symbol **:9975
** External Symbol **:5807
** External Symbol **:1237
** External Symbol **:920
** External Symbol **:737
** External Symbol **:531
** External Symbol **:213
** External Symbol **:120
** External Symbol **:117
** External Symbol **:88
** External Symbol **:58
** External Symbol **:50
** External Symbol **:42
** External Symbol **:32
** External Symbol **:27
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
24
** External Symbol **:67274
** External Symbol **:10412
** External Symbol **:9975
** External Symbol **:5807
** External Symbol **:1237
** External Symbol **:920
** External Symbol **:737
** External Symbol **:531
** External Symbol **:213
** External Symbol **:120
** External Symbol **:117
** External Symbol **:88
** External Symbol **:58
** External Symbol **:50
** External Symbol **:42
** External Symbol **:32
** External Symbol **:27
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
0

_ZNK5boost4asio15any_io_executor6preferINS0_9execution6detail16outstanding_work9tracked_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits13prefer_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEENS4_8blocking7never_tILi0EEENS3_11prefer_onlyINSH_10possibly_tILi0EEEEENSK_IS7_EENSK_INS5_11untracked_tILi0EEEEENSK_INS4_12relationship6fork_tILi0EEEEENSK_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
691204
0
0
1
0
3
24
** External Symbol **:341974
** External Symbol **:285730
** External Symbol **:40122
** External Symbol **:3252
** External Symbol **:2418
** External Symbol **:2318
** External Symbol **:2288
** External Symbol **:1864
** External Symbol **:1450
** External Symbol **:926
** External Symbol **:918
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:586
** External Symbol **:574
** External Symbol **:538
** External Symbol **:482
** External Symbol **:442
** External Symbol **:306
** External Symbol **:302
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
24
** External Symbol **:341974
** External Symbol **:285730
** External Symbol **:40122
** External Symbol **:3252
** External Symbol **:2418
** External Symbol **:2318
** External Symbol **:2288
** External Symbol **:1864
** External Symbol **:1450
** External Symbol **:926
** External Symbol **:918
** External Symbol **:722
** External Symbol **:722
** External Symbol **:702
** External Symbol **:586
** External Symbol **:574
** External Symbol **:538
** External Symbol **:482
** External Symbol **:442
** External Symbol **:306
** External Symbol **:302
** External Symbol **:296
** External Symbol **:278
** External Symbol **:242
0

_ZNK5boost4asio15any_io_executor7requireINS0_9execution6detail8blocking7never_tILi0EEEEES1_RKT_NS0_10constraintIXsr6traits14require_memberIRKNS3_12any_executorIJNS3_12context_as_tIRNS0_17execution_contextEEES7_NS3_11prefer_onlyINS5_10possibly_tILi0EEEEENSH_INS4_16outstanding_work9tracked_tILi0EEEEENSH_INSL_11untracked_tILi0EEEEENSH_INS4_12relationship6fork_tILi0EEEEENSH_INSS_14continuation_tILi0EEEEEEEESA_EE8is_validEiE4typeE
811457888030413587
3
97782
0
0
1
0
3
24
** External Symbol **:67274
** External Symbol **:10412
** External Symbol **:9975
** External Symbol **:5807
** External Symbol **:1237
** External Symbol **:920
** External Symbol **:737
** External Symbol **:531
** External Symbol **:213
** External Symbol **:120
** External Symbol **:117
** External Symbol **:88
** External Symbol **:58
** External Symbol **:50
** External Symbol **:42
** External Symbol **:32
** External Symbol **:27
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
24
** External Symbol **:67274
** External Symbol **:10412
** External Symbol **:9975
** External Symbol **:5807
** External Symbol **:1237
** External Symbol **:920
** External Symbol **:737
** External Symbol **:531
** External Symbol **:213
** External Symbol **:120
** External Symbol **:117
** External Symbol **:88
** External Symbol **:58
** External Symbol **:50
** External Symbol **:42
** External Symbol **:32
** External Symbol **:27
** External Symbol **:23
** External Symbol **:22
** External Symbol **:20
** External Symbol **:16
** External Symbol **:14
** External Symbol **:13
** External Symbol **:10
0

_ZNK5boost4asio6detail11timer_queueINS1_18chrono_time_traitsINSt6chrono3_V212steady_clockENS0_11wait_traitsIS6_EEEEE18wait_duration_usecEl
886271539937102332
4
26682
24679
24400
104

_ZNK5boost4asio6detail13initiate_postclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
567185242496690917
4
92338
0
0
0

_ZNK5boost4asio6detail17initiate_dispatchclINS1_17awaitable_handlerINS0_15any_io_executorEJEEEEEvOT_PNSt9enable_ifIXsr9execution11is_executorINS0_19associated_executorINSt5decayIS7_E4typeENS0_21basic_system_executorINS0_9execution6detail8blocking10possibly_tILi0EEENSG_12relationship6fork_tILi0EEESaIvEEEE4typeEEE5valueEvE4typeE
784007058953177093
2
345462
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIN4absl7debian36StatusEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
1299445
1299445
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformISt5tupleIJNS_6system10error_codeEEEEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
294911
294911
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIvEEDaNS0_9awaitableIT_S3_EE
439311262228966583
9
783261
783261
0
0
0
0
0
0
0
1
0
1
0

_ZNK5boost4asio9execution6detail17any_executor_base15equality_helperERKS3_
264495436579623835
5
295151
295151
295151
295151
0
1
0
1
24
** External Symbol **:172545
** External Symbol **:103713
** External Symbol **:10540
** External Symbol **:1306
** External Symbol **:678
** External Symbol **:551
** External Symbol **:540
** External Symbol **:435
** External Symbol **:422
** External Symbol **:415
** External Symbol **:391
** External Symbol **:389
** External Symbol **:349
** External Symbol **:258
** External Symbol **:222
** External Symbol **:167
** External Symbol **:151
** External Symbol **:148
** External Symbol **:142
** External Symbol **:134
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129
** External Symbol **:129

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm0EEEEEPKT_v
35093533449634102
5
1033546
1033546
0
0
1033546
1
0
1
24
** External Symbol **:497930
** External Symbol **:445687
** External Symbol **:51525
** External Symbol **:6997
** External Symbol **:3873
** External Symbol **:3641
** External Symbol **:3096
** External Symbol **:2740
** External Symbol **:1903
** External Symbol **:1588
** External Symbol **:1585
** External Symbol **:1237
** External Symbol **:1197
** External Symbol **:1193
** External Symbol **:1023
** External Symbol **:780
** External Symbol **:741
** External Symbol **:723
** External Symbol **:680
** External Symbol **:499
** External Symbol **:433
** External Symbol **:431
** External Symbol **:430
** External Symbol **:430

_ZNK5boost4asio9execution6detail17any_executor_base6targetINS0_10io_context19basic_executor_typeISaIvELm4EEEEEPKT_v
35093533449634102
5
345462
345462
0
0
345462
1
0
1
24
** External Symbol **:170987
** External Symbol **:142865
** External Symbol **:20033
** External Symbol **:1626
** External Symbol **:1209
** External Symbol **:1159
** External Symbol **:1144
** External Symbol **:932
** External Symbol **:725
** External Symbol **:463
** External Symbol **:459
** External Symbol **:361
** External Symbol **:361
** External Symbol **:351
** External Symbol **:293
** External Symbol **:287
** External Symbol **:269
** External Symbol **:241
** External Symbol **:221
** External Symbol **:153
** External Symbol **:151
** External Symbol **:148
** External Symbol **:139
** External Symbol **:121

_ZNK5boost4asio9execution6detail17any_executor_base7executeINS0_6detail7binder0INS5_17awaitable_handlerINS0_15any_io_executorEJEEEEEEEvOT_
190982391875712677
11
0
437800
437800
0
0
0
0
0
0
0
0
1
0
4
0
24
** External Symbol **:238261
** External Symbol **:152840
** External Symbol **:30445
** External Symbol **:2863
** External Symbol **:1896
** External Symbol **:1740
** External Symbol **:1735
** External Symbol **:1321
** External Symbol **:1261
** External Symbol **:505
** External Symbol **:486
** External Symbol **:439
** External Symbol **:411
** External Symbol **:407
** External Symbol **:367
** External Symbol **:367
** External Symbol **:325
** External Symbol **:279
** External Symbol **:264
** External Symbol **:177
** External Symbol **:173
** External Symbol **:162
** External Symbol **:150
** External Symbol **:134
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap10FindHelperIS7_EESt4pairINS9_13iterator_baseIKNS0_7MapPairIS7_S7_EEEEmERKT_PSt17_Rb_tree_iteratorISB_IKSt17reference_wrapperIKS7_EPvEE
599005163043749697
10
128805
5957309
5957309
120154
120154
0
0
0
0
0

_ZNK6google8protobuf3MapINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES7_E8InnerMap12BucketNumberIS7_EEmRKT_
784007058953177093
2
5957309
0

_ZNK6lessor10RedisFront14IsAnsweredHereENS_12RedisMeaningE
484499720130878319
9
0
4060910
4060910
0
0
4060910
0
0
0

_ZNK6lessor10RedisFront7betweenEv
167471838997577442
6
1370145
1370145
685109
685036
685036
685036

_ZNK6lessor10RedisFront8SwallowsEv
798733565180654707
5
8121656
8121656
1536
0
0

_ZNK6lessor10RedisFront8finishedEv
742261418966908927
1
1372622

_ZNK6lessor10WorkerCrew5DueOfERKNS_10WorkerTaskE
336077845982143168
7
28700
0
28700
0
28700
0
0
1
0
1
6
** External Symbol **:15252
** External Symbol **:10000
** External Symbol **:1447
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNK6lessor10WorkerCrew6HireAtEv
198238756479035265
9
121926
60989
60984
60963
60963
0
60963
64995
0

_ZNK6lessor11GrpcCallers3UseERKN4grpc21CallbackServerContextERKNS_7SessionE
844982798245712258
4
595424
0
0
0

_ZNK6lessor11GrpcCallers9SessionOfERKN4grpc21CallbackServerContextE
426301859102394835
25
0
0
0
0
0
0
589995
0
0
0
589995
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor11LeasedPaths4FindENS_2IdINS_8LeaseTagEEE
599005160813621517
9
0
2661605
0
0
0
0
0
0
0

_ZNK6lessor11SystemClock3NowEv
742261418966908927
1
74962470

_ZNK6lessor11TenantTable11CheckMayUseEN4absl7debian311string_viewERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
990031162367384544
29
0
0
0
0
3366719
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor11TenantTable3GetENS_2IdINS_9TenantTagEEE
567185240437499569
5
5241071
0
0
0
0

_ZNK6lessor11TenantTable6MayUseERKNS_12PoolSettingsERKNS_13AgentIdentityERKNS_6TenantE
631255616231833908
6
0
3366719
3366719
0
0
3366719

_ZNK6lessor11TenantTable7ResolveERKNS_13AgentIdentityE
633237103312184300
13
709586
709586
0
0
0
0
0
709586
709586
709586
0
0
0
1
1
1
0

_ZNK6lessor12CleanupQuota5CheckERKNS0_6WantedERKNS_15CleanupSettingsE
223000851310767077
42
0
0
0
0
31006
0
0
0
0
31006
0
31013
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor12CleanupState4LookENS_2IdINS_9ActionTagEEE
742261418966908927
1
306751

_ZNK6lessor12PoolRegistry4FindEN4absl7debian311string_viewE
434731825065173690
39
0
0
0
0
0
2690043
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor12ProcessWatch4RunsERKNS_10ProcessKeyE
650973720582682119
8
676271
676271
676271
0
0
0
0
0

_ZNK6lessor12SessionNames8MisnamedEN4absl7debian311string_viewES3_i
830731449144333109
6
71819
2479533
69723
2479533
2479533
69723
1
1
2
2
7:2477373
6:2160
3
7:63304
9:3495
8:2924

_ZNK6lessor12SessionTable12AuthenticateENS_2IdINS_10SessionTagEEEN4absl7debian311string_viewE
796536982109195509
19
0
0
18879840
0
589995
0
0
589995
589995
589995
0
0
0
0
0
0
0
0
0

_ZNK6lessor12WorkerRunner8CanServeERKNS_8IdentityE
742261418966908927
1
454507

_ZNK6lessor13LeaseHandlers9MakeClaimERKNS_7SessionERKNS_2v114AcquireRequestEb
436456444991207335
49
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2670043
0
0
2670043
2670043
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
2670042
2670043
0
0
1
1
1
1
1:2670042

_ZNK6lessor13LeaseHandlers9MakeLeaseERKNS_12GrantedLeaseERKNS_4PoolE
398370603319340613
52
2663018
2663018
3261919
3261919
3261918
3261919
2663018
0
2663018
0
2663018
0
2663018
0
2663018
2663018
2663018
2663018
2663018
0
2663018
2663018
2663018
2663018
0
2663018
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
3
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:503792
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:503792
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400
13
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:503792
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:72167
** External Symbol **:24240
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:400

_ZNK6lessor13PostgresFront10wants_swapEv
871441885213383145
6
4407000
371
371
371
4406629
0

_ZNK6lessor13PostgresFront13ApplySettingsERSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS7_EE
1007848692961307571
74
0
0
0
0
0
0
6588
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1609910
0
0
0
52509
13176
13176
2229
0
0
0
1609910
6588
0
0
0
13176
0
45921
0
0
0
0
0
2551352
1586015
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1586015
0
1
1
8
0
1
16:45921
0
1
8:6588
0
0
0
0

_ZNK6lessor13PostgresFront13IsTheQuestionERKNS_8postgres13MessageWalker5PieceE
434160636920059741
7
2639668
2639668
124
124
0
0
2639668
1
1
1
1
9:124

_ZNK6lessor13PostgresFront13WasOpenedWithEN4absl7debian311string_viewES3_
58281309987333612
20
2102
1609910
23895
1586015
10719
1586015
2102
2029
1540094
2029
2102
0
0
1540094
2029
2029
2029
0
0
0
2
0
2
17
** External Symbol **:624423
** External Symbol **:311650
** External Symbol **:310986
** External Symbol **:199701
** External Symbol **:127406
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:693
** External Symbol **:189
** External Symbol **:112
** External Symbol **:42
** External Symbol **:14
** External Symbol **:14
4
** External Symbol **:7211
** External Symbol **:6916
** External Symbol **:4887
** External Symbol **:4881
1
5
1
16:1586015
2
7:1537934
6:2160
1
4:2102
1
9:2029
1
4:2029

_ZNK6lessor13PostgresFront14in_transactionEv
959085191355184510
5
4041893
2455963
33010
4041893
4041893

_ZNK6lessor13PostgresFront14wants_upstreamEv
431494654108067943
3
3474058
2798166
0

_ZNK6lessor13PostgresFront15wants_user_nameEv
742261418966908927
1
3474058

_ZNK6lessor13PostgresFront17OnUpstreamAlreadyERKNS_9StatementE
1073436551900716014
15
315857
0
0
0
0
0
2008671
946803
644801
946803
315857
0
0
0
315857

_ZNK6lessor13PostgresFront4FindEN4absl7debian311string_viewE
609194493204832614
14
4045638
28350
4017288
4022223
4017652
1289611
4017288
4017288
0
0
7606
20744
20744
4017288
1
1
2
3
3:4001926
17:35756
6:7956
3
3:4001926
17:11384
6:3978

_ZNK6lessor13PostgresFront5LeaveEv
862538799708674105
11
884965
371
884965
0
884965
884965
371
0
884965
0
0

_ZNK6lessor13PostgresFront7betweenEv
134732432720417413
4
8486953
8486120
4478070
0

_ZNK6lessor13PostgresFront7cancelsEv
742261418966908927
1
12597556

_ZNK6lessor13PostgresFront7in_stepEv
796955047417502642
10
12270642
12270642
5839639
5839639
5842101
5842101
5839639
5839639
5839639
5839639

_ZNK6lessor13PostgresFront8IsHeldUpEc
510851648319500565
14
3123793
0
0
3123793
3123793
3123793
3123793
0
3123793
0
0
0
0
0

_ZNK6lessor13PostgresFront8MustWaitEc
844982798074112692
5
12600029
3123793
9476236
9476236
9476236

_ZNK6lessor13PostgresFront8finishedEv
742261418966908927
1
15395722

_ZNK6lessor13PostgresFront9WrongNameEv
457386055488266704
35
0
675826
675826
675826
675826
0
675826
0
675826
0
675826
0
0
0
675826
0
0
675826
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
6
0
1
5:675826
0
1
8:675826
0
0

_ZNK6lessor13PostgresFront9pinned_byEv
784007056844089447
2
2126082
2126082

_ZNK6lessor14RedisConnector14HandoffAllowedEv
742261418966908927
1
171652

_ZNK6lessor14RedisConnector4kindB5cxx11Ev
742261418966908927
1
170795

_ZNK6lessor15CleanupHandlers11CheckRunnerERKNS_7SessionERNS_7journal4DeedE
933696699730715175
23
0
0
10000
0
0
0
0
0
454507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
1
6
** External Symbol **:401500
** External Symbol **:22997
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10000
** External Symbol **:10

_ZNK6lessor15CleanupHandlers5CheckERKNS_7SessionERKNS0_5RulesERKNS_2v113CleanupActionE
385166773132981739
141
464507
464507
0
0
0
0
0
0
0
0
464507
464507
464507
0
0
0
0
0
0
0
0
0
0
464507
464507
464507
0
0
0
0
464507
464507
0
0
0
0
0
0
0
0
0
0
464507
464507
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
464507
0
0
0

_ZNK6lessor15CleanupHandlers8RulesForERKNS_6TenantE
950994587253991437
13
0
0
31013
31013
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionHandlers8ResponseERKNS_7SessionENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
560555359112203615
19
32505
32505
32505
32505
0
32505
32505
32505
32505
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor15SessionRegistry16LivesWithProcessERKNS_7SessionE
784007056844089447
2
676271
676271

_ZNK6lessor15SessionRegistry4FindENS_2IdINS_10SessionTagEEE
599005160813621517
9
740276
0
740276
0
740276
0
0
0
0

_ZNK6lessor15SessionRegistry6RecordERKNS_7SessionERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE
153077739431676217
28
0
0
405
32505
32505
32505
32505
32505
32505
0
0
0
32505
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32910

_ZNK6lessor15StreamConnector14HandoffAllowedEv
742261418966908927
1
2356552

_ZNK6lessor15StreamConnector4kindB5cxx11Ev
146835647075900052
2
2349521
0

_ZNK6lessor16AttachConnection9StillHeldERKNS0_5FrameE
247671765077245045
13
2369298
0
100
100
100
100
2369494
2369494
2369398
0
0
0
2369394

_ZNK6lessor16StreamConnection17ResetsOverTheWireEv
742261418966908927
1
2053837

_ZNK6lessor16StreamConnection2fdEv
742261418966908927
1
4657909

_ZNK6lessor16StreamConnection5factsB5cxx11Ev
742261418966908927
1
2520316

_ZNK6lessor17PostgresConnector14HandoffAllowedEv
325048437913199258
14
0
0
0
0
0
0
2730325
0
0
0
0
0
0
0

_ZNK6lessor17PostgresConnector4kindB5cxx11Ev
742261418966908927
1
162702

_ZNK6lessor4Pool6IsHeldERKNS_12GrantedLeaseENS_2IdINS_10SessionTagEEE
238984482353853237
3
5231071
1
1

_ZNK6lessor4Pool8timeoutsEv
784007058953177093
2
335377
0

_ZNK6lessor5Front10wants_swapEv
742261418966908927
1
685036

_ZNK6lessor5Front14in_transactionEv
742261418966908927
1
685036

_ZNK6lessor5Front7cancelsEv
742261418966908927
1
1371772

_ZNK6lessor6Rights8CanServeERKNS_8IdentityE
1042908752333413033
26
0
0
0
483185
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0

_ZNK6lessor7Circuit9HoldsBackENS_8MonoTimeEi
1063705162462123496
3
1099697
0
0

_ZNK6lessor7Session6PoolOfENS_2IdINS_8LeaseTagEEE
187771965365476691
7
600
96
2369698
0
2369698
0
2369394

_ZNK6lessor8IdleList6OldestEv
694937217945078717
6
1099697
0
0
0
1099697
0

_ZNK6lessor8IdleList7BestForERKNS_5OwnerE
1031809832391091250
9
3886991
17976964
16242464
5621491
1734500
1734500
3886991
16242464
1734500

_ZNK6lessor8postgres8Pipeline10IsUnderWayENS0_3AskEm
1085769281790880369
20
0
0
0
0
0
20731
0
0
0
0
630946
630946
630946
623773
10393
613435
0
613435
0
620608

_ZNK6lessor8postgres8Pipeline10ends_readyEv
886271542793821084
4
3123793
3123793
0
3063695

_ZNK6lessor9FairQueue12NextDeadlineEv
784007056844089447
2
13132370
5998006

_ZNK6lessor9FairQueue5Order11FreshIsNextEm
360019385054670902
6
45018749
14868943
0
0
45018749
0

_ZNK6lessor9PoolRelay11WantsRoomOfERKNS_6ClientE
706216581990339205
4
1999571
1065179
0
0
1
0
1
0

_ZNK6lessor9PoolState11AnyHeldBackEv
431494654108067943
3
13132370
0
4382

_ZNK6lessor9PoolState14WhatIsUnderWayEv
607699197597544362
5
9378530
0
0
0
9378530

_ZNK6lessor9PoolState3TtlERKNS_5ClaimE
1061802868148493202
9
0
5242083
5242083
0
0
0
0
0
0

_ZNK6lessor9PoolState4FindENS_2IdINS_8LeaseTagEEENS1_INS_10SessionTagEEE
46596538082033790
44
0
0
0
0
0
0
5241042
0
0
0
0
5241042
0
0
5241042
5241042
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
1
0

_ZNK6lessor9PoolState6Supply8CheckingEv
247671765077245045
13
0
817360
0
0
0
0
1099697
1099697
1099697
0
0
0
1099697

_ZNK6lessor9PoolState6WantedEv
599005164200516008
9
0
13132370
13127988
5998006
0
0
0
0
0

_ZNK6lessor9PoolState7HasRoomENS_2IdINS_9TenantTagEEEi
694937220705525478
6
17118817
0
0
0
0
0

_ZNK6lessor9PoolState7IsFreshERKNS_4SlotENS_8MonoTimeE
456192236126238478
11
5543414
4667061
23331
0
4643730
0
4667061
0
0
4667061
0

_ZNK6lessor9PoolState7NextDueENS_8MonoTimeE
917515344517833579
8
6010976
7121394
12454643
5998006
7134364
0
287
16558

_ZNK6lessor9PoolState8UnwantedERKNS_4SlotENS_8MonoTimeE
1124680652285324760
4
2692975
2691523
2691523
2691523

_ZNK6lessor9PoolState8UpkeepOfERKNS_4SlotENS_8MonoTimeE
926787900270527954
23
0
21254
21254
21254
21254
21254
0
21254
21254
0
0
0
0
0
21254
0
21254
0
0
0
0
0
0

_ZNKSt14default_deleteIN6lessor13PostgresFront8StartingEEclEPS2_
414921811365461124
8
675826
675826
0
0
841
0
0
0

_ZNKSt19istreambuf_iteratorIcSt11char_traitsIcEE5equalERKS2_
1152821768052141403
9
60792
60632
0
80
0
160
0
60792
0
1
0
2
5
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
** External Symbol **:32
0

_ZNKSt4lessIN4grpc10string_refEEclERKS1_S4_
552205516153356002
5
6489780
4129869
2359933
1769944
1769944
1
1
1
2
17:4719847
9:1767856

_ZNKSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7compareEPKc
700171238776263760
3
874409
874409
2526
1
1
1
8
2:850156
4:8080
9:6400
3:4405
8:3200
1:1183
5:900
6:84

_ZNKSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE4findERS3_
219088261289974683
6
2359950
1179975
1179975
589989
589989
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor12PoolRegistry5EntryEESt10_Select1stISB_ESt4lessIvESaISB_EE4findERS7_
219088261289974683
6
2690043
2690043
2690043
0
0
0

_ZNKSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
3897725
814122
807670
2962583
2962583
343

_ZNKSt8equal_toISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_EEclERKS7_SA_
1127317925309128388
6
19999
19999
19999
19999
19999
19999
1
1
2
1
4:19999
1
7:19999

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE15_M_create_nodesEPPS2_S6_
93478047547394857
6
81228
0
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EE17_M_initialize_mapEm
844982796950093491
4
81228
0
0
0

_ZNSt11_Deque_baseIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
1124680653157207770
3
81363
81228
81228

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor15CleanupRegistry7HandoutEEEvT_S6_
798733565090940266
4
38678
0
0
102668

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor16AttachConnection5FrameEEEvT_S6_
391331303710528536
6
1871
1517
1807
0
108439
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPN6lessor7Journal5BatchEEEvT_S6_
303805473077674329
6
69713
0
31013
6374
0
0
1
0
2
0
7
** External Symbol **:22997
** External Symbol **:4015
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt4pairIN4absl7debian312AnyInvocableIFvRKNS4_6StatusEEEES6_EEEvT_SD_
264495438317236550
4
0
0
102668
0
1
0
1
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEEEEvT_SC_
798733567718666307
4
617775
0
102668
0

_ZNSt12_Destroy_auxILb0EE9__destroyIPSt7variantIJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEEEEvT_SC_
798733567718666307
4
779308
0
728969
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
7301222
7301221
0
0

_ZNSt12__shared_ptrIN6lessor16AttachConnectionELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
27076
27076
0
27076
0

_ZNSt12__shared_ptrIN6lessor4PoolELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
336914
336914
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
6489829
6489829
0
0

_ZNSt12__shared_ptrIN6lessor6ClientELN9__gnu_cxx12_Lock_policyE2EEC2ISaIvEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteISC_EERNS0_9CancelKeyEEEESt20_Sp_alloc_shared_tagIT_EDpOT0_
37730077242563010
5
676676
676676
0
676676
0

_ZNSt12__shared_ptrIN6lessor9PoolRelayELN9__gnu_cxx12_Lock_policyE2EEC2IS1_vEERKSt10__weak_ptrIT_LS3_2EE
536873290809605374
4
5546136
5546136
0
0

_ZNSt12__weak_countILN9__gnu_cxx12_Lock_policyE2EEaSERKSt14__shared_countILS1_2EE
971686722036964956
6
1002312
0
0
154
1002312
154
1
0
1
14
** External Symbol **:24
** External Symbol **:21
** External Symbol **:15
** External Symbol **:13
** External Symbol **:12
** External Symbol **:10
** External Symbol **:10
** External Symbol **:10
** External Symbol **:9
** External Symbol **:8
_ZNSt23_Sp_counted_ptr_inplaceIN6lessor13DriverSessionESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv:7
** External Symbol **:7
** External Symbol **:5
** External Symbol **:3

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEC2IN6lessor6ClientESaIvEJRNS4_9PoolRelayENS4_8UniqueFdENS5_8AdmittedESt10unique_ptrINS4_5FrontESt14default_deleteISC_EERNS4_9CancelKeyEEEERPT_St20_Sp_alloc_shared_tagIT0_EDpOT1_
784007058953177093
2
676676
0

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EED2Ev
190355458062653983
5
264629093
1051657
7487
84105663
1006014
1
0
2
24
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:22997
** External Symbol **:10483
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4015
** External Symbol **:1305
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:865
24
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:172544
** External Symbol **:103712
** External Symbol **:22997
** External Symbol **:10483
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:5000
** External Symbol **:4015
** External Symbol **:1305
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:1000
** External Symbol **:865

_ZNSt14__shared_countILN9__gnu_cxx12_Lock_policyE2EEaSERKS2_
331865488550902725
8
5941123
4975786
0
241
4975786
0
8633
0
1
0
2
6
** External Symbol **:59
** External Symbol **:58
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:4
6
** External Symbol **:59
** External Symbol **:58
** External Symbol **:40
** External Symbol **:40
** External Symbol **:40
** External Symbol **:4

_ZNSt15__new_allocatorIN4absl7debian311string_viewEE8allocateEmPKv
238984481941143025
3
1897422
0
0

_ZNSt15__new_allocatorIN4absl7debian318container_internal11AlignedTypeILm8EEEE8allocateEmPKv
238984481941143025
3
731303
0
0

_ZNSt15__new_allocatorIN4absl7debian36StatusEE8allocateEmPKv
238984481941143025
3
103465
0
0

_ZNSt15__new_allocatorIN4absl7debian38DurationEE8allocateEmPKv
238984481941143025
3
103383
0
0

_ZNSt15__new_allocatorIN6lessor13CleanupRunner4StepEE8allocateEmPKv
238984481941143025
3
74705
0
0

_ZNSt15__new_allocatorIN6lessor14PendingAcquireEE8allocateEmPKv
238984481941143025
3
940935
0
0

_ZNSt15__new_allocatorIN6lessor15CleanupRegistry9NewActionEE8allocateEmPKv
238984481941143025
3
75122
0
0

_ZNSt15__new_allocatorIN6lessor2IdINS0_9ActionTagEEEE8allocateEmPKv
238984481941143025
3
228051
0
0

_ZNSt15__new_allocatorIN6lessor7journal12ActionRecordEE8allocateEmPKv
238984481941143025
3
75122
0
0

_ZNSt15__new_allocatorIN6lessor8IdleList4ItemEE8allocateEmPKv
238984481941143025
3
878229
0
0

_ZNSt15__new_allocatorIN6lessor9PoolRelay5GrantEE8allocateEmPKv
238984481941143025
3
343987
0
0

_ZNSt15__new_allocatorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEE8allocateEmPKv
238984481941143025
3
1718818
0
0

_ZNSt15__new_allocatorIPN6lessor16AttachConnection5FrameEE8allocateEmPKv
238984481941143025
3
81228
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEEE8allocateEmPKv
238984481941143025
3
162293
0
0

_ZNSt15__new_allocatorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEEE8allocateEmPKv
238984481941143025
3
190585
0
0

_ZNSt15__new_allocatorImE8allocateEmPKv
238984481941143025
3
75122
0
0

_ZNSt16_Sp_counted_baseILN9__gnu_cxx12_Lock_policyE2EE24_M_release_last_use_coldEv
146393204999150993
3
0
1084667
1093452
1
0
2
24
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76324
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:2566
** External Symbol **:1231
** External Symbol **:1073
** External Symbol **:1073
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
24
** External Symbol **:414515
** External Symbol **:255447
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76325
** External Symbol **:35867
** External Symbol **:35867
** External Symbol **:24240
** External Symbol **:9998
** External Symbol **:7195
** External Symbol **:4507
** External Symbol **:4000
** External Symbol **:3762
** External Symbol **:2566
** External Symbol **:1231
** External Symbol **:1010
** External Symbol **:1010
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:1001
** External Symbol **:960
** External Symbol **:959
** External Symbol **:693

_ZNSt16allocator_traitsISaIN6lessor16AttachConnection5FrameEEE7destroyIS2_EEvRS3_PT_
567185238773256536
5
4793344
2367829
0
0
0

_ZNSt16allocator_traitsISaIN6lessor7Journal5BatchEEE7destroyIS2_EEvRS3_PT_
470088711056115997
5
78155
0
0
0
0
1
0
2
0
0

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_10SessionTagEEENS1_9PoolState10SessionUseEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
238984482353853237
3
2746886
11511
1275

_ZNSt16allocator_traitsISaISt4pairIKN6lessor2IdINS1_9ActionTagEEENS1_15CleanupRegistry6RecordEEEE7destroyIS0_IS4_S7_EEEvRS9_PT_
859921300323376193
5
0
1316019
0
464507
464507
1
0
1
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1465399
0
586160
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
293081

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E10_M_managerERSt9_Any_dataRKSH_St18_Manager_operation
1124680649989012514
4
1462817
0
585128
0

_ZNSt17_Function_handlerIFN4grpc6StatusEPKvEZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_E9_M_invokeERKSt9_Any_dataOS3_
742261418966908927
1
292564

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114AcquireRequestEPNS6_15AcquireResponseEEZNS6_12LeaseService26WithCallbackMethod_AcquireINSD_26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
297431
1
0
1
5
** External Symbol **:102324
** External Symbol **:90541
** External Symbol **:76326
** External Symbol **:24240
** External Symbol **:4000

_ZNSt17_Function_handlerIFPN4grpc18ServerUnaryReactorEPNS0_21CallbackServerContextEPKN6lessor2v114ReleaseRequestEPNS6_15ReleaseResponseEEZNS6_12LeaseService26WithCallbackMethod_ReleaseINSD_24WithCallbackMethod_RenewINSD_31WithCallbackMethod_AcquireBatchINSD_31WithCallbackMethod_ReleaseBatchINSD_23WithCallbackMethod_ListINSD_7ServiceEEEEEEEEEEC1EvEUlS4_S9_SB_E_E9_M_invokeERKSt9_Any_dataOS4_OS9_OSB_
170957022131388415
1
292564
1
0
1
5
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71656
** External Symbol **:24238
** External Symbol **:4000

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
297435
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
297436
44
1
0
2
4
** External Symbol **:33
** External Symbol **:5
** External Symbol **:4
** External Symbol **:2
7
** External Symbol **:33
** External Symbol **:3
** External Symbol **:2
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
297435
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114AcquireRequestENS5_15AcquireResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
297436
296311
1
0
1
10
** External Symbol **:101065
** External Symbol **:90387
** External Symbol **:76326
** External Symbol **:24232
** External Symbol **:3985
** External Symbol **:1220
** External Symbol **:153
** External Symbol **:15
** External Symbol **:8
** External Symbol **:5

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E10_M_managerERSt9_Any_dataRKSF_St18_Manager_operation
1124680649989012514
4
292565
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE10RunHandlerERKNS2_13MethodHandler16HandlerParameterEEUlbE_E9_M_invokeERKSt9_Any_dataOb
536744762437996290
2
292565
13
1
0
2
4
** External Symbol **:8
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1
4
** External Symbol **:8
** External Symbol **:2
** External Symbol **:2
** External Symbol **:1

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E10_M_managerERSt9_Any_dataRKSD_St18_Manager_operation
1124680649989012514
4
292563
0
0
0

_ZNSt17_Function_handlerIFvbEZN4grpc8internal20CallbackUnaryHandlerIN6lessor2v114ReleaseRequestENS5_15ReleaseResponseEE23ServerCallbackUnaryImpl6FinishENS1_6StatusEEUlbE_E9_M_invokeERKSt9_Any_dataOb
212526878935420674
2
292564
291644
1
0
1
6
** External Symbol **:102149
** External Symbol **:90521
** External Symbol **:71655
** External Symbol **:24238
** External Symbol **:4000
** External Symbol **:1

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE12_M_constructIJS1_EEEvDpOT_
526351406895111856
5
0
439418
439418
439418
439418
1
1
2
1
1:439418
1
1:439418

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE14_M_move_assignEOS2_
37730077124579590
4
0
219709
0
219709

_ZNSt22_Optional_payload_baseIN4grpc6StatusEE8_M_resetEv
536873293191249204
4
297430
219709
0
0

_ZNSt22_Optional_payload_baseIN6lessor16DescriptorBudget5ShareEE14_M_move_assignEOS3_
11922953446397804
6
0
118623
0
0
0
118623

_ZNSt22_Optional_payload_baseIN6lessor5redis5ReplyEE12_M_constructIJS2_EEEvDpOT_
700171237096560160
3
171108
171403
171403
1
1
1
4
6:170795
5:304
3:255
2:49

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_destroyEv
742261418966908927
1
676676

_ZNSt23_Sp_counted_ptr_inplaceIN6lessor6ClientESaIvELN9__gnu_cxx12_Lock_policyE2EE10_M_disposeEv
742261418966908927
1
676676

_ZNSt3mapIN6lessor2IdINS0_10SessionTagEEENS0_15CleanupRegistry5OwnerESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
170280
31013
4033
28644
117541
117541

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEaSEOSC_
238984484201432128
3
2705904
0
0

_ZNSt3mapIN6lessor2IdINS0_9TenantTagEEENS0_9FairQueue4LaneESt4lessIS3_ESaISt4pairIKS3_S5_EEEixERS9_
591567703127371214
6
2542192
5248096
2705904
2542192
0
0

_ZNSt4pairIN6lessor2IdINS0_9ActionTagEEENS0_15CleanupRegistry6RecordEEC2EOS6_
526351406895111856
5
851512
0
0
0
0
1
1
2
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
3845584
949631
949631

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE16_M_push_back_auxIJS2_EEEvDpOT_
238984482446926629
3
949631
229174
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE17_M_reallocate_mapEmb
907020534920117260
8
0
0
229174
0
229174
0
0
0
1
1
3
1
8:229174
0
0

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE19_M_destroy_data_auxESt15_Deque_iteratorIS2_RS2_PS2_ES8_
536873292869019899
3
0
135
108169

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EE9pop_frontEv
146835647075900052
2
3843848
949496

_ZNSt5dequeIN6lessor16AttachConnection5FrameESaIS2_EED2Ev
784007058953177093
2
81228
0

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680652961176977
3
55772
13941
13941

_ZNSt5dequeIN6lessor7Journal5BatchESaIS2_EE9pop_frontEv
146835647075900052
2
55772
13941

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
656349717368814486
5
1354670
0
0
1076
1076
1
1
1
2
16:768
7:308

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE15_M_erase_at_endESt15_Deque_iteratorIS5_RS5_PS5_E
146835646621254984
2
0
10040167

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE19_M_destroy_data_auxESt15_Deque_iteratorIS5_RS5_PS5_ESB_
653247340475012704
11
0
0
0
0
0
0
0
1355746
1354670
0
10040301

_ZNSt5dequeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE5clearEv
784007058953177093
2
10040167
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_10AllowEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1872096
0
1872096
0
0
0
78004
0
156008
117006
117006
78004
0
0
0
0
39002
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian311string_viewESaIS2_EE15_M_range_insertIPZNKS1_16strings_internal8SplitterINS1_6ByCharENS1_9SkipEmptyES2_E18ConvertToContainerIS4_S2_Lb0EEclERKSA_E8raw_viewEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EET_SL_St20forward_iterator_tag
646651905341443808
23
1920
0
3597996
0
0
0
80
0
1778188
1778148
1778148
80
0
0
0
0
40
0
0
0
0
0
0
1
1
1
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE12emplace_backIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEERS2_DpOT_
146835647075900052
2
193308
103465

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EE17_M_realloc_insertIJNS1_10StatusCodeERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
528554517006615774
17
280176
0
103465
103465
74743
0
0
0
0
0
0
0
0
0
0
0
0

_ZNSt6vectorIN4absl7debian36StatusESaIS2_EED2Ev
1096621591220661572
5
316773
0
48722
48722
0

_ZNSt6vectorIN4absl7debian38DurationESaIS2_EE17_M_realloc_insertIJRKS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
280122
0
103383
103383
74705
0
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
140494398481204129
4
193368
74705
0
0
1
1
1
0

_ZNSt6vectorIN6lessor13CleanupRunner4StepESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
646010859969866162
13
280122
0
0
0
0
0
74705
74705
74705
0
0
0
0
1
1
3
0
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE12emplace_backIJS1_EEERS1_DpOT_
146835647075900052
2
100
639226

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE17_M_realloc_insertIJS1_EEEvN9__gnu_cxx17__normal_iteratorIPS1_S3_EEDpOT_
1031809832227696934
7
300
0
639226
639226
200
0
0

_ZNSt6vectorIN6lessor14PendingAcquireESaIS1_EE19_M_range_initializeIPKS1_EEvT_S7_St20forward_iterator_tag
974670606127379519
6
297431
0
297431
297431
297431
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
0
77356

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
38678
38678
0
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry7HandoutESaIS2_EED2Ev
238984484201432128
3
102668
38678
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE11_S_relocateEPS2_S5_S5_RS3_
146835646621254984
2
569920
150244

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
389385
75122

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
334492583084446082
5
75122
75122
44109
0
0

_ZNSt6vectorIN6lessor15CleanupRegistry9NewActionESaIS2_EED2Ev
1124680651873033115
3
464507
93039
31013

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
1124680653679132783
3
2099497
0
52714

_ZNSt6vectorIN6lessor16DescriptorBudget5ShareESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
271263513654717645
10
110904
0
0
0
52714
52714
0
39674
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE17_M_realloc_insertIJRKS3_EEEvN9__gnu_cxx17__normal_iteratorIPS3_S5_EEDpOT_
1031809832227696934
7
880537
0
161992
161992
126946
0
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EE19_M_range_initializeISt23_Rb_tree_const_iteratorIS3_EEEvT_S9_St20forward_iterator_tag
694937218464528726
5
464507
464507
4033
4033
0

_ZNSt6vectorIN6lessor2IdINS0_9ActionTagEEESaIS3_EEC2ERKS5_
1124680653601441999
3
929014
62026
62026

_ZNSt6vectorIN6lessor5redis11ReplyReader4OpenESaIS3_EED2Ev
798733566801274259
4
0
0
171716
0

_ZNSt6vectorIN6lessor5redis5ReplyESaIS2_EED2Ev
798733566801274259
4
0
0
2911804
0

_ZNSt6vectorIN6lessor7Journal5BatchESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
69646
67

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE12emplace_backIJEEERS2_DpOT_
146835647075900052
2
389385
75122

_ZNSt6vectorIN6lessor7journal12ActionRecordESaIS2_EE17_M_realloc_insertIJEEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
477729235658501241
13
569920
0
75122
75122
44109
0
0
0
0
0
0
0
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_insert_rvalEN9__gnu_cxx17__normal_iteratorIPKS2_S4_EEOS2_
140494397301415012
4
702
878229
609
4595974
1
1
1
11
129:184
16:168
256:52
257:52
65:38
32:36
33:32
513:24
64:17
128:5
512:1

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE14_M_move_assignEOS4_St17integral_constantIbLb1EE
784007056844089447
2
848284
0

_ZNSt6vectorIN6lessor8IdleList4ItemESaIS2_EE17_M_realloc_insertIJS2_EEEvN9__gnu_cxx17__normal_iteratorIPS2_S4_EEDpOT_
1031809832227696934
7
104357
1
878229
878229
29878
0
0

_ZNSt6vectorIN6lessor8IdleList5ShelfESaIS2_EE12emplace_backIJS2_EEERS2_DpOT_
146835647075900052
2
848272
79

_ZNSt6vectorIN6lessor8UniqueFdESaIS1_EED2Ev
1096621590279717996
5
0
0
9648016
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJRA12_KcEEERS5_DpOT_
146835647075900052
2
0
1585258

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE12emplace_backIJS5_EEERS5_DpOT_
140494398481204129
4
6595
65357
195
195
1
1
1
4
6:69
9:67
4:52
8:7

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE13_M_assign_auxIPKS5_EEvT_SB_St20forward_iterator_tag
325048436927051878
14
0
0
0
0
0
0
0
0
2567203
0
0
0
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJRA12_KcEEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
421699510940857414
19
0
0
0
0
0
0
1585258
1585258
0
0
0
0
0
0
0
0
0
0
0
1
1
2
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EE17_M_realloc_insertIJS5_EEEvN9__gnu_cxx17__normal_iteratorIPS5_S7_EEDpOT_
646010859969866162
13
28765
0
59242
0
59242
0
65357
61557
60465
3800
3800
0
0
1
1
3
9
9:3157
7:225
4:134
3:90
5:70
8:56
6:52
1:9
16:7
5
9:58927
4:200
3:90
6:14
8:11
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EEC2ERKS7_
844982799977064709
4
101564
64387
0
0

_ZNSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESaIS5_EED2Ev
798733566801274259
4
2032
73
1376590
2481

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
645574
2531

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE13_M_assign_auxIPKS4_EEvT_SA_St20forward_iterator_tag
446858652667103543
15
0
0
0
0
0
0
0
0
0
2567203
0
0
0
0
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE5eraseEN9__gnu_cxx17__normal_iteratorIPKS4_S6_EE
784007056844089447
2
1279051
0

_ZNSt6vectorISt10shared_ptrIKN6lessor9StatementEESaIS4_EE9push_backERKS4_
798733564295002205
4
630946
0
0
630946

_ZNSt6vectorISt10shared_ptrIN6lessor4PoolEESaIS3_EE20_M_allocate_and_copyIPS3_EES7_mT_S8_
287486628695735011
5
18874
0
18874
18874
18874

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet6ReaderEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
691798
204

_ZNSt6vectorISt10shared_ptrIN6lessor7ReadSet8RoundEndEESaIS4_EE12emplace_backIJS4_EEERS4_DpOT_
146835647075900052
2
6119421
77

_ZNSt6vectorISt4pairIN4absl7debian312AnyInvocableIFvRKNS2_6StatusEEEES4_ESaIS9_EED2Ev
238984484201432128
3
102668
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE13_M_assign_auxIPKS7_EEvT_SD_St20forward_iterator_tag
95820318307503736
12
0
0
0
0
0
0
0
2567203
0
0
0
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EE15_M_erase_at_endEPS7_
1096621591168337263
5
0
0
0
2567203
0

_ZNSt6vectorISt4pairINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEES6_ESaIS7_EED2Ev
287486628911104147
5
36528
6145
17467
1398984
17516

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
597380
0
324586
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE12emplace_backIJS6_EEERS8_DpOT_
140494398481204129
4
0
113443
193308
193308
1
1
1
1
1:193308

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS3_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
46846
46846
42813
0
0

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EE17_M_realloc_insertIJS6_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
42046414770690556
7
113443
0
74743
113443
113443
0
0
1
1
1
1
1:113443

_ZNSt6vectorISt7variantIJN6lessor12CleanupState5StartENS2_5RestsENS2_4DiesENS2_4EndsENS2_5CleanEEESaIS8_EED2Ev
238984484201432128
3
102668
42733
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE11_S_relocateEPS8_SB_SB_RS9_
287486626945881630
5
852148
0
381170
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS4_EEERS8_DpOT_
146835647075900052
2
393402
71105

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE12emplace_backIJS8_EEERS8_DpOT_
1124680651882813910
3
193308
113443
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS4_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
334492583084446082
5
71105
71105
44125
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EE17_M_realloc_insertIJS8_EEEvN9__gnu_cxx17__normal_iteratorIPS8_SA_EEDpOT_
11922953462101753
6
113443
113443
74743
0
0
0

_ZNSt6vectorISt7variantIJN6lessor7Journal7SessionENS2_6ActionENS2_6ForgetENS2_4NoteENS2_3EndEEESaIS8_EED2Ev
238984484201432128
3
728965
69713
0

_ZNSt6vectorIjSaIjEE13_M_assign_auxIN9__gnu_cxx17__normal_iteratorIPjS1_EEEEvT_S7_St20forward_iterator_tag
360156751013162616
12
0
0
0
704501
0
0
0
0
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorIjSaIjEEC2ERKS1_
700171237036929845
3
617162
0
0
1
1
1
0

_ZNSt6vectorIjSaIjEEaSERKS1_
1007676791032360926
9
32505
0
0
0
32505
0
0
0
0
1
1
4
0
0
0
0

_ZNSt6vectorImSaImEE17_M_realloc_insertIJmEEEvN9__gnu_cxx17__normal_iteratorIPmS1_EEDpOT_
146907617769328055
7
75122
75122
44109
0
44109
0
0
1
1
2
7
8:8016
16:8016
32:8016
64:8016
128:4015
256:4015
512:4015
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE10_M_replaceEmmPKcm
276487133191311005
28
2628299
33017541
0
1030
0
0
4466
14353458
0
850
180
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
32373934
25451040
1
1
8
3
3:103
6:45
4:32
11
9:4804944
3:4063298
4:2710094
2:2030000
8:621945
7:44848
5:39031
33:22981
6:12112
513:4167
512:40
0
0
0
0
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructEmc
98923585434139231
4
489843
448896
4103
485742
1
1
1
11
16:359152
513:78049
4:22682
256:10600
2:8443
3:4377
5:1078
33:870
9:270
17:180
64:45

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPKcEEvT_S8_St20forward_iterator_tag
978919878616272060
4
16952952
1236111
558529
11259559
1
1
1
17
4:4075822
3:2353614
9:1624626
8:1538340
257:675858
5:350227
17:339695
32:171193
6:64819
33:29061
16:18560
2:8004
7:8000
65:1222
129:332
64:180
513:11

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructIPcEEvT_S7_St20forward_iterator_tag
978919878616272060
4
11969023
778649
994
4876037
1
1
1
15
6:2561777
7:528015
33:520722
8:377820
9:345742
4:258285
17:186769
32:47955
16:11522
2:10288
65:9781
5:9420
3:6061
129:1720
64:180

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE12_M_constructISt19istreambuf_iteratorIcS2_EEEvT_S8_St18input_iterator_tag
216804044570206823
23
1200
59432
480
1200
59432
0
400
0
0
0
480
80
0
0
0
0
0
0
0
0
0
1200
59432
2
0
4
0
0
0
0
1
1
7
9:80
17:80
33:80
65:80
129:80
257:40
513:40

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE14_M_replace_auxEmmmc
742332381445588184
9
7683673
3474328
270
11157699
0
0
0
0
6950937
1
1
2
0
17
65:2737411
4:2710827
33:1842424
17:1813089
9:1245111
32:526473
129:165001
16:37226
5:32106
513:21726
64:13038
512:10600
257:1127
8:1053
2:334
128:90
6:78

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE7reserveEm
154286477685094159
6
3988394
3911377
0
3911380
0
3988392
1
1
1
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_appendEPKcm
1027614717637960320
5
5798640
3493331
1635044
3213748
5690831
1
1
1
12
2:923386
8:749096
3:628408
9:586952
17:116155
5:116150
7:42857
4:35654
65:6622
16:3456
33:2869
6:2275

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_assignERKS4_
42046415689803101
7
3442736
3442737
374389
172617
3262758
0
3442736
1
1
1
13
9:2359897
5:319020
33:192817
17:147984
8:145775
32:32640
6:28367
7:23007
4:10759
3:928
65:678
2:617
16:270

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_createERmm
567185242593096663
5
19203429
19203430
4229465
0
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9_M_mutateEmmPKcm
419172388412433642
11
10989952
2047209
6124060
3448
161867
3706598
3448
6120612
0
3448
8942763
1
1
3
11
33:883082
5:682817
257:676086
4:625583
17:415706
9:345186
65:56610
129:11953
7:5804
64:3376
256:400
17
33:3864351
17:814724
65:803940
9:353552
32:172868
8:47556
6:31444
16:10772
129:6631
4:6418
3:2487
513:2329
257:1284
2:1103
7:841
64:180
128:134
2
2:3038
9:410

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEE9push_backEc
431494656919539458
3
34230721
1379831
21569460

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEC2ERKS4_mm
784007058953177093
2
679403
0

_ZNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEaSEOS4_
1119356333401186827
6
21313792
10813
3384327
0
148
3135716
1
1
1
8
4:3054501
6:29765
9:29249
7:10953
8:4148
2:3401
5:3145
3:554

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE14_M_insert_nodeEPSt18_Rb_tree_node_baseSC_PSt13_Rb_tree_nodeIS4_E
431494654108067943
3
1769959
1179971
0

_ZNSt8_Rb_treeIN4grpc10string_refESt4pairIKS1_S1_ESt10_Select1stIS4_ESt4lessIS1_ESaIS4_EE16_M_emplace_equalIJS2_IS1_S1_EEEESt17_Rb_tree_iteratorIS4_EDpOT_
334492580998172574
5
1769962
1769962
1769971
0
1179974

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE10_M_insert_IS2_NS8_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS2_EPSt18_Rb_tree_node_baseSE_OT_RT0_
679210743074613351
4
464507
460474
0
460474

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE16_M_insert_uniqueIS2_EESt4pairISt17_Rb_tree_iteratorIS2_EbEOT_
146835647075900052
2
464507
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE24_M_get_insert_unique_posERKS2_
1061802871014722916
9
9998317
0
0
464507
0
9998317
0
0
0

_ZNSt8_Rb_treeIN6lessor12CleanupState5OrderES2_St9_IdentityIS2_ESt4lessIS2_ESaIS2_EE8_M_eraseEPSt13_Rb_tree_nodeIS2_E
146835646621254984
2
157500
168739

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE10_M_insert_IRKS3_NS9_11_Alloc_nodeEEESt17_Rb_tree_iteratorIS3_EPSt18_Rb_tree_node_baseSH_OT_RT0_
431494654108067943
3
929014
920948
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE11equal_rangeERKS3_
734729902299273754
10
3454961
4704986
149346
228224
0
771258
149346
149346
228224
228224

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE12_M_erase_auxESt23_Rb_tree_const_iteratorIS3_ESB_
1096621589246751017
5
763208
763208
468524
8050
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE16_M_insert_uniqueIRKS3_EESt4pairISt17_Rb_tree_iteratorIS3_EbEOT_
146835647075900052
2
929014
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE24_M_get_insert_unique_posERKS3_
732038793432042852
7
0
19996634
920948
8066
0
920948
920948

_ZNSt8_Rb_treeIN6lessor2IdINS0_9ActionTagEEES3_St9_IdentityIS3_ESt4lessIS3_ESaIS3_EE8_M_eraseEPSt13_Rb_tree_nodeIS3_E
146835646621254984
2
165806
189128

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE22_M_emplace_hint_uniqueIJRKSt21piecewise_construct_tSt5tupleIJRS5_EESJ_IJEEEEESt17_Rb_tree_iteratorIS8_ESt23_Rb_tree_const_iteratorIS8_EDpOT_
783548776026314951
8
0
2705904
2705904
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE24_M_get_insert_unique_posERS5_
732038793432042852
7
0
0
0
2705904
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE29_M_get_insert_hint_unique_posESt23_Rb_tree_const_iteratorIS8_ERS5_
1101334241634923642
14
2705904
0
0
2705904
0
0
0
0
0
0
0
0
0
0

_ZNSt8_Rb_treeIN6lessor2IdINS0_9TenantTagEEESt4pairIKS3_NS0_9FairQueue4LaneEESt10_Select1stIS8_ESt4lessIS3_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
536873291336558756
3
0
2705904
8117980

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_N6lessor11PoolSockets4DoorEESt10_Select1stISB_ESt4lessIS5_ESaISB_EE4findERS7_
219088261289974683
6
1912823
676743
676676
1015996
1015996
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE12_M_drop_nodeEPSt13_Rb_tree_nodeIS8_E
238984482353853237
3
74772
9158
16367

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE22_M_insert_range_uniqueIPKS8_EENSt9enable_ifIXsr17__same_value_typeIT_EE5valueEvE4typeESJ_SJ_
1124680650144255556
3
26068
26068
13617

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE24_M_get_insert_unique_posERS7_
732038793432042852
7
28710
7260
9570
18316
0
9570
9570

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE4findERS7_
219088261289974683
6
3379424
1351799
1351799
1351799
1351799
49

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE7_M_copyILb0ENSE_11_Alloc_nodeEEEPSt13_Rb_tree_nodeIS8_ESJ_PSt18_Rb_tree_node_baseRT0_
303685790011507114
11
14940
14940
5270
5270
18880
10540
0
0
0
0
0

_ZNSt8_Rb_treeINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt4pairIKS5_S5_ESt10_Select1stIS8_ESt4lessIS5_ESaIS8_EE8_M_eraseEPSt13_Rb_tree_nodeIS8_E
146835646621254984
2
74772
99035

_ZNSt8__detail9__variant14_UninitializedIN6lessor7Journal6ActionELb0EEC2IJS4_EEESt16in_place_index_tILm0EEDpOT_
526351406895111856
5
0
0
1018311
0
1018311
1
1
2
0
1
1:1018311

_ZNSt8__detail9__variant15_Move_ctor_baseILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEEC2EOS8_
287486625054967330
7
13110636
5241071
8553
5241271
2619659
82
0

_ZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7GrantedENS2_7RefusedENS2_5EndedENS2_6RecallENS2_4WorkEEE8_M_resetEv
844982796951661907
5
26215880
15578
0
0
0

_ZNSt8functionIFN4grpc6StatusEPKvEEC2ERKS5_
742169495882052221
5
1777529
1182124
0
0
0
1
0
2
15
** External Symbol **:204648
** External Symbol **:204298
** External Symbol **:181080
** External Symbol **:181042
** External Symbol **:143952
** External Symbol **:143312
** External Symbol **:48480
** External Symbol **:48476
** External Symbol **:10000
** External Symbol **:8000
** External Symbol **:8000
** External Symbol **:640
** External Symbol **:128
** External Symbol **:80
** External Symbol **:10
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSERKS5_
491275431513543443
3
1186474
591061
0
1
0
1
15
** External Symbol **:102324
** External Symbol **:102149
** External Symbol **:90541
** External Symbol **:90521
** External Symbol **:71975
** External Symbol **:71655
** External Symbol **:24240
** External Symbol **:24238
** External Symbol **:5000
** External Symbol **:4000
** External Symbol **:4000
** External Symbol **:320
** External Symbol **:64
** External Symbol **:40
** External Symbol **:5

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
293081
0
0
1
0
1
0

_ZNSt8functionIFN4grpc6StatusEPKvEEaSIZNS0_8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEES1_PKT_NS0_12WriteOptionsEEUlS3_E_EENSt9enable_ifIXsrNS5_9_CallableISD_NSI_IXntsr7is_sameINSt9remove_cvINSt16remove_referenceISD_E4typeEE4typeES5_EE5valueESt5decayISD_EE4type4typeESt15__invoke_resultIRSU_JS3_EEEE5valueERS5_E4typeEOSD_
491275431513543443
3
292564
0
0
1
0
1
0

_ZNSt8functionIFvbEEaSEOS1_
1108181533912975161
4
595410
595410
0
0
1
0
1
0

_ZNSt8functionIFvvEEC2ERKS1_
742169495882052221
5
595565
595562
0
0
0
1
0
2
24
** External Symbol **:204793
** External Symbol **:180759
** External Symbol **:152980
** External Symbol **:48483
** External Symbol **:8064
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
** External Symbol **:3
0

_ZNSt8optionalIN4grpc6StatusEEaSIS1_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS2_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES5_ISt6__and_IJSt9is_scalarIS1_ES6_IS1_NSt5decayIS9_E4typeEEEEESt16is_constructibleIS1_JS9_EESt13is_assignableIRS1_S9_EEERS2_E4typeEOS9_
146835647075900052
2
0
219709

_ZNSt8optionalIN6lessor4HeldEE7emplaceIJEEENSt9enable_ifIX18is_constructible_vIS1_DpT_EERS1_E4typeEDpOS5_
1063705161908944610
3
5241071
0
0

_ZNSt8optionalIN6lessor5redis5ReplyEEaSIS2_EENSt9enable_ifIX7__and_vISt6__not_ISt7is_sameIS3_NSt9remove_cvINSt16remove_referenceIT_E4typeEE4typeEEES6_ISt6__and_IJSt9is_scalarIS2_ES7_IS2_NSt5decayISA_E4typeEEEEESt16is_constructibleIS2_JSA_EESt13is_assignableIRS2_SA_EEERS3_E4typeEOSA_
146835647075900052
2
0
342511

_ZSt10_ConstructIN6lessor16AttachConnectionEJRN5boost4asio10io_contextENS0_8UniqueFdENS0_4PeerENS0_13AgentIdentityENS0_16DescriptorBudget5ShareENS1_7ContextEEEvPT_DpOT0_
1120718763565705839
30
27076
0
27076
0
0
0
0
0
0
0
27076
27076
27076
27076
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
1
2
1
7:27076
1
1:27076

_ZSt10_ConstructIN6lessor6ClientEJRNS0_9PoolRelayENS0_8UniqueFdENS1_8AdmittedESt10unique_ptrINS0_5FrontESt14default_deleteIS7_EERNS0_9CancelKeyEEEvPT_DpOT0_
324740764634132621
19
676676
676676
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
0
1
0
4
0
0
0
0

_ZSt10_ConstructIN6lessor7SessionEJNS1_5FactsEEEvPT_DpOT0_
244522381621411547
11
0
0
0
0
0
32910
32910
32910
32910
32910
32910
1
1
3
2
6:32505
1:405
2
7:27076
5:5834
1
1:32910

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor12CleanupState5StartENS5_5RestsENS5_4DiesENS5_4EndsENS5_5CleanEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866700752770822
13
597380
30677
0
0
0
0
0
0
566703
0
0
566703
0
1
1
3
0
0
1
1:566703

_ZSt10__do_visitINSt8__detail9__variant20__variant_idx_cookieEZNS1_15_Move_ctor_baseILb0EJN6lessor7Journal7SessionENS5_6ActionENS5_6ForgetENS5_4NoteENS5_3EndEEEC1EOSB_EUlOT_T0_E_JSt7variantIJS6_S7_S8_S9_SA_EEEEDcOSF_DpOT1_
1129866699788758317
13
1158899
553804
0
16132
0
0
0
0
588963
0
0
588963
0
1
1
3
0
0
1
1:588963

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor12CleanupState5StartENS4_5RestsENS4_4DiesENS4_4EndsENS4_5CleanEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
974670607855522525
9
337684
1215155
0
0
873454
0
0
0
0

_ZSt10__do_visitIvZNSt8__detail9__variant16_Variant_storageILb0EJN6lessor7Journal7SessionENS4_6ActionENS4_6ForgetENS4_4NoteENS4_3EndEEE8_M_resetEvEUlOT_E_JRSt7variantIJS5_S6_S7_S8_S9_EEEEDcOT0_DpOT1_
331779891523062183
11
1938116
20165
1018295
0
895655
0
4033
0
464507
0
0

_ZSt11__push_heapIPN6lessor9FairQueue5Order5AheadElS3_N9__gnu_cxx5__ops14_Iter_less_valEEvT_T0_S9_T1_RT2_
798733564080043013
4
0
0
0
10416501

_ZSt12construct_atIN6lessor16AttachConnection5FrameEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
700171237096560160
3
2404878
2390337
2390337
1
1
1
2
5:2367334
9:23003

_ZSt12construct_atIN6lessor4Pool6AnswerEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
728453322856651412
2
8559
5241078
1
0
1
24
** External Symbol **:712251
** External Symbol **:632493
** External Symbol **:629759
** External Symbol **:628147
** External Symbol **:627465
** External Symbol **:507169
** External Symbol **:414525
** External Symbol **:255457
** External Symbol **:200113
** External Symbol **:170795
** External Symbol **:142702
** External Symbol **:102325
** External Symbol **:90547
** External Symbol **:77349
** External Symbol **:24240
** External Symbol **:10000
** External Symbol **:7200
** External Symbol **:4000
** External Symbol **:2607
** External Symbol **:2102
** External Symbol **:2029
** External Symbol **:2027
** External Symbol **:1011
** External Symbol **:1010

_ZSt12construct_atIN6lessor7Journal5BatchEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
238984482353853237
3
147868
62116
0

_ZSt12construct_atIN6lessor9PoolRelay5GrantEJS2_EEDTgsnwcvPvLi0E_T_pispclsr3stdE7declvalIT0_EEEEPS4_DpOS5_
146835647075900052
2
0
6670391

_ZSt16__do_uninit_copyIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEEPS7_ET0_T_SG_SF_
414921810399031694
7
126683
0
0
101564
0
0
0

_ZSt16__do_uninit_copyIPKN6lessor13CleanupRunner4StepEPS2_ET0_T_S7_S6_
414921810399031694
7
48678
0
0
48678
0
0
0

_ZSt3getILm4EJN6lessor7GrantedENS0_7RefusedENS0_5EndedENS0_6RecallENS0_4WorkEEERNSt19variant_alternativeIXT_ESt7variantIJDpT0_EEE4typeERSA_
238984481941143025
3
2615995
0
0

_ZSt5clampIN4absl7debian38DurationEERKT_S5_S5_S5_
732038790616078498
7
6118001
0
286228
0
0
0
0

_ZSt9__find_ifIN9__gnu_cxx17__normal_iteratorIPKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEESt6vectorIS7_SaIS7_EEEENS0_5__ops16_Iter_equals_valIS8_EEET_SH_SH_T0_St26random_access_iterator_tag
763149959789834134
26
0
0
0
0
0
0
0
0
0
0
0
0
0
11710
11710
11395
0
10135
0
0
0
10135
0
0
0
10045
1
1
7
0
0
0
0
0
0
3
7:10045
4:45
6:45

_ZSt9__find_ifIPN6lessor2IdINS0_8LeaseTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
302850
2918230
2406607
1893721
1390628
5241071
3200949
0
128005
86808
69906

_ZSt9__find_ifIPN6lessor2IdINS0_9WaiterTagEEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
0
38253
3678819
3247580
2833615
2426463
5248096
3546620
0
50275
42184
32173

_ZSt9__find_ifIPSt10shared_ptrIN6lessor4PoolEEN9__gnu_cxx5__ops16_Iter_equals_valIKS3_EEET_SA_SA_T0_St26random_access_iterator_tag
896858935000218741
12
3327845
0
0
0
0
0
3346719
3346719
18874
0
0
0

_ZStssIcSt11char_traitsIcESaIcEEDTclsr8__detailE21__char_traits_cmp_catIT0_ELi0EEERKNSt7__cxx1112basic_stringIT_S3_T1_EESB_
737414784885216336
5
17550493
17550493
11064708
5393614
11061613
1
1
1
11
4:7458879
17:5664375
8:2815299
9:1521223
16:70817
3:6786
7:5827
6:4761
5:2242
33:280
32:6

_ZThn40_N5boost4asio6detail13epoll_reactor3runElRNS1_8op_queueINS1_19scheduler_operationEEE
742261418966908927
1
4739124

_ZThn8_N6lessor16AttachConnection12OnEndOfRoundEv
742261418966908927
1
4632022

_ZThn8_N6lessor16AttachConnection4ReadEv
742261418966908927
1
4810470

_ZThn8_N6lessor16AttachConnection6HandleEv
742261418966908927
1
4810470

_ZThn8_N6lessor6Broker12OnLeaseEndedENS_2IdINS_10SessionTagEEENS1_INS_8LeaseTagEEE
742261418966908927
1
5241071

_ZThn8_N6lessor6Broker14OnSessionEndedENS_2IdINS_10SessionTagEEENS_10SessionEndE
784007056844089447
2
32910
32910

_ZThn8_N6lessor9PoolRelay12OnEndOfRoundEv
742261418966908927
1
1487476

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115AcquireResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
293081
293081
0
293081
293081
0
0
0
2
0
1
0
1
2
1
1:293081
1
1:293081

_ZZN4grpc8internal17CallOpSendMessage14SendMessagePtrIN6lessor2v115ReleaseResponseEEENS_6StatusEPKT_NS_12WriteOptionsEENKUlPKvE_clESC_
112704910115276279
11
0
0
0
292564
292564
0
292564
292564
0
0
0
2
0
1
0
1
2
1
1:292564
1
1:292563

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvSt5tupleIJNS_6system10error_codeEEEEEE8initiateINS6_INS0_10as_tuple_tIS8_EEJFvSB_EEE12init_wrapperINS0_5posix16basic_descriptorIS3_E19initiate_async_waitEEEJNSL_15descriptor_base9wait_typeEEEENS0_9awaitableISC_S3_EET_S8_DpT0_EUlPSU_E_EEDaSU_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSU_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES1F_
742261418966908927
1
294826

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_13initiate_postEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
92338

_ZZZN5boost4asio6detail20awaitable_frame_baseINS0_15any_io_executorEE15await_transformIZNS0_12async_resultINS0_15use_awaitable_tIS3_EEJFvvEEE8initiateINS1_17initiate_dispatchEJEEENS0_9awaitableIvS3_EET_S8_DpT0_EUlPSF_E_EEDaSF_PNSt9enable_ifIXsr14is_convertibleINS0_9result_ofIFSF_PS4_EE4typeEPNS1_16awaitable_threadIS3_EEEE5valueEvE4typeEEN6result13await_suspendENSt7__n486116coroutine_handleIvEEENUlPvE_8__invokeES10_
742261418966908927
1
345462
